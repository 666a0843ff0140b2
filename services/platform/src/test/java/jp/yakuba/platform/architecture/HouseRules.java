package jp.yakuba.platform.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import org.jboss.logging.Logger;

/** What holds in every room: who may know whom, what stays plain Java, where the time comes from. */
public final class HouseRules {

    private static final String HOUSE = "jp.yakuba.";
    private static final String FOUNDATION = "foundation";
    private static final String PLATFORM = "platform";
    private static final String OFFICE = "office";
    private static final String SUITE = "suite";
    private static final String TEST_DATA = "testdata";

    private static final String POST = "jakarta.ws.rs.POST";
    private static final String SUBMISSIONS = "jp.yakuba.platform.posting.Submissions";

    /** {@code suite → business → office → platform → foundation}; test data know the foundation. No business knows another. */
    public static final ArchRule WHO_MAY_KNOW_WHOM = classes()
            .that()
            .resideInAPackage("jp.yakuba..")
            .should(new ArchCondition<>("know only the rooms below their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !mayKnow(room(type), room(dependency.getTargetClass())))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            });

    /** A rule can be called without HTTP and without a database, and so can everything it looks at. */
    public static final ArchRule RULES_ARE_PLAIN_JAVA = noClasses()
            .that()
            .haveNameMatching(".*(Rules|Rule|Consistency|Transitions)")
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage(
                    "io..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "org.jdbi..",
                    "com.fasterxml..",
                    "org.postgresql..");

    /** Time is passed in (001/4.0.3): one class asks the clock of the machine, and the suite when it starts. */
    public static final ArchRule ONE_CLASS_ASKS_FOR_THE_TIME = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("jp.yakuba.platform.tenancy.SystemClock")
            .and()
            .resideOutsideOfPackage(HOUSE + SUITE + "..")
            .should()
            .callMethodWhere(describe("ask the clock of the machine", HouseRules::asksTheMachine));

    /** What happens to a person is told to the audit log; a business writes nothing into the log of the machine. */
    public static final ArchRule BUSINESSES_DO_NOT_LOG = noClasses()
            .that(describe("are of a business", type -> isBusiness(room(type))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Logger.class);

    /** Nothing is printed but by the commands. */
    public static final ArchRule NOTHING_IS_PRINTED = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** One way to log. */
    public static final ArchRule ONE_WAY_TO_LOG = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    /** A name says what a thing is in the business. */
    public static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that()
            .resideInAPackage("jp.yakuba..")
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Abstract[A-Z]\\w*|Dto|DTO)$");

    /** Classes that were read, by their packages, as long as there is room for them. */
    private static final Map<List<String>, SoftReference<JavaClasses>> READ = new ConcurrentHashMap<>();

    /** What may be posted twice, since it changes nothing, or nothing more than the first time. */
    private static final Set<String> HARMLESS_TWICE = Set.of(
            "AcknowledgementScreen",
            "AnalysisScreens",
            "EntryScreens",
            "GlyphScreen",
            "LoginScreen",
            "LoginStepScreen",
            "LogoutScreen",
            "MyAccountScreen",
            "PreferencesScreen",
            "SearchScreen");

    /** Who presses twice, or sends again what was not answered, does nothing twice. */
    public static final ArchRule SCREENS_POST_ONCE = classes()
            .that(describe("are screens with forms", HouseRules::takesForms))
            .should(new ArchCondition<>("do what is posted by way of Submissions") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!postsOnce(type)
                            && type.getFields().stream()
                                    .map(JavaField::getRawType)
                                    .noneMatch(HouseRules::postsOnce)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " may do something twice"));
                    }
                }
            });

    /** What is kept of a concept is nobody else's: others see records. */
    public static final ArchRule ENTITIES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .andShould(new ArchCondition<>("be in no public signature") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    entity.getDirectDependenciesToSelf().stream()
                            .map(Dependency::getOriginClass)
                            .distinct()
                            .flatMap(type -> type.getCodeUnits().stream())
                            .filter(unit -> unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                                    && unit.getModifiers().contains(JavaModifier.PUBLIC)
                                    && unit.getAllInvolvedRawTypes().contains(entity))
                            .forEach(unit -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " shows " + entity.getName())));
                }
            })
            .allowEmptyShould(true);

    /** One door to the database: who goes past it sees no row. */
    public static final ArchRule ONE_DOOR_TO_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackage("jp.yakuba.platform.tenancy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.transaction..", "io.quarkus.narayana..");

    /** What an operator is shown of a record is asked in one place; whole it is only kept. */
    public static final ArchRule WHAT_IS_SHOWN_IS_CLEARED = noClasses()
            .that()
            .haveNameMatching(".*(Json|Resource|Screens?|Pages?|View|Viewing|Answers)(\\$.*)?")
            .should()
            .callMethod(RecordJson.class, "of", RecordShape.class, Record.class);

    /** What REST takes and gives is seen in the signatures: records, not texts or trees that somebody reads or writes. */
    public static final ArchRule RESOURCES_SPEAK_IN_RECORDS = RestSignatures.SPEAK_IN_RECORDS;

    /** What is handed over to another package is public: the compiler would let it pass where nobody names it. */
    public static final ArchRule WHAT_IS_PASSED_ON_IS_PUBLIC = PassedTypes.ARE_PUBLIC;

    /** Nobody takes the id of one kind of thing for that of another: each has a type of its own. */
    public static final ArchRule IDS_SAY_WHAT_THEY_NAME = TypedIds.SAY_WHAT_THEY_NAME;

    private HouseRules() {}

    /** All of them, for one room or for the whole house. */
    public static List<ArchRule> all() {
        return List.of(
                WHO_MAY_KNOW_WHOM,
                RULES_ARE_PLAIN_JAVA,
                ONE_CLASS_ASKS_FOR_THE_TIME,
                BUSINESSES_DO_NOT_LOG,
                ONE_WAY_TO_LOG,
                NAMES_SAY_SOMETHING,
                SCREENS_POST_ONCE,
                ENTITIES_STAY_AT_HOME,
                ONE_DOOR_TO_THE_DATABASE,
                WHAT_IS_SHOWN_IS_CLEARED,
                RESOURCES_SPEAK_IN_RECORDS,
                WHAT_IS_PASSED_ON_IS_PUBLIC,
                IDS_SAY_WHAT_THEY_NAME);
    }

    /** The concepts of a room, each a package, do not go round in circles. */
    public static ArchRule conceptsFreeOfCycles(String room) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        var concept = type.getPackageName().replaceFirst(HOUSE + room + "\\.?", "");
                        var first = concept.replaceFirst("\\..*", "");
                        return !room(type).equals(room) || first.isEmpty()
                                ? SliceIdentifier.ignore()
                                : SliceIdentifier.of(first);
                    }

                    @Override
                    public String getDescription() {
                        return "concepts of " + room;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** The rooms that are here, without the one that there is in tests only. */
    public static List<Room> rooms() {
        return Rooms.all().stream()
                .filter(room -> !room.equals(SampleRoom.ROOM))
                .toList();
    }

    /** What the rooms are called in Java, as {@link #classesOf} takes it: {@code residentrecords}. */
    public static List<String> packages(Collection<Room> rooms) {
        return rooms.stream()
                .map(room -> room.javaPackage().substring(HOUSE.length()))
                .toList();
    }

    /** The same, and that of the office, whose screens come with every room that stands on it. */
    public static List<String> packagesAndOffice(Collection<Room> rooms) {
        return Stream.concat(packages(rooms).stream(), Stream.of(OFFICE)).toList();
    }

    /** All storeys of the house as far as they are here. */
    public static List<String> storeys() {
        return Stream.concat(Stream.of(FOUNDATION, OFFICE, SUITE, TEST_DATA), packages(rooms()).stream())
                .toList();
    }

    /** The classes of rooms without their tests. To read them takes seconds, and each test of a room asks for the same. */
    public static JavaClasses classesOf(Collection<String> rooms) {
        var packages = rooms.stream().map(room -> HOUSE + room).toList();
        var known = READ.get(packages);
        var classes = known == null ? null : known.get();
        if (classes == null) {
            classes = read(packages);
            READ.put(packages, new SoftReference<>(classes));
        }
        return classes;
    }

    private static JavaClasses read(List<String> packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(packages);
    }

    private static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).replaceFirst("\\..*", "") : "";
    }

    private static boolean isBusiness(String room) {
        return !Set.of("", FOUNDATION, PLATFORM, OFFICE, SUITE, TEST_DATA).contains(room);
    }

    private static boolean takesForms(JavaClass type) {
        return type.getSimpleName().matches(".*Screens?")
                && !HARMLESS_TWICE.contains(type.getSimpleName())
                && type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(POST));
    }

    private static boolean postsOnce(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getRawType().getName().equals(SUBMISSIONS));
    }

    private static boolean mayKnow(String room, String other) {
        return other.isEmpty()
                || other.equals(room)
                || switch (room) {
                    case FOUNDATION -> false;
                    case PLATFORM, TEST_DATA -> other.equals(FOUNDATION);
                    case OFFICE -> Set.of(FOUNDATION, PLATFORM).contains(other);
                    case SUITE -> true;
                    default -> Set.of(FOUNDATION, PLATFORM, OFFICE).contains(other);
                };
    }

    private static boolean asksTheMachine(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                resideInAPackage("java.time..").test(owner)
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            default -> false;
        };
    }
}
