package jp.yakuba.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The parts of a concept that is too large for one package: the packages below its own. */
public final class Parts {

    private Parts() {}

    /** The parts of each concept of a room do not go round in circles either. */
    public static ArchRule freeOfCycles(String room) {
        return slices().matching("jp.yakuba." + room + ".(*).(*)..").should().beFreeOfCycles();
    }

    /**
     * The parts of a concept know one another in these ways and in no other. All may know the package of the concept itself,
     * which knows none of them.
     *
     * @param concept its package
     * @param known for each part, by the last of its name, the others that it may know
     */
    public static ArchRule knowOnly(String concept, Map<String, Set<String>> known) {
        return classes()
                .that()
                .resideInAPackage(concept + "..")
                .should(new ArchCondition<>("know only the parts of " + concept + " that they may know") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !mayKnow(concept, known, dependency))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                });
    }

    private static boolean mayKnow(String concept, Map<String, Set<String>> known, Dependency dependency) {
        var knowing = part(concept, dependency.getOriginClass());
        var other = part(concept, dependency.getTargetClass());
        return other.isEmpty()
                || other.equals(knowing)
                || known.getOrDefault(knowing, Set.of()).contains(other);
    }

    /** Empty outside of the concept and in its own package. */
    private static String part(String concept, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(concept + ".") ? name.substring(concept.length() + 1) : "";
    }
}
