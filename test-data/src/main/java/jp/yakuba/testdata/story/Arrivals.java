package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Shape;
import jp.yakuba.testdata.person.Person;

/** When a household was founded in the town, and when each of its members came to it: with it, by birth or later. */
final class Arrivals {

    private static final int ADULT = 18;
    private static final int DAYS_BEFORE_BIRTH = 240;
    private static final double RECENT_HOUSEHOLDS = 0.34;
    private static final double LATER_SPOUSES = 0.35;
    private static final double LATER_ELDERS = 0.4;

    private final Stage stage;
    private final Cast cast;
    private final LocalDate until;
    private final LocalDate founded;
    private final Map<Person, LocalDate> days = new HashMap<>();

    private Arrivals(Stage stage, Cast cast, LocalDate founded, LocalDate until) {
        this.stage = stage;
        this.cast = cast;
        this.until = until;
        this.founded = founded;
        cast.actors().forEach(actor -> days.put(actor.person(), arrival(actor)));
    }

    /** Of a household founded at some time after its adults came of age. */
    static Arrivals of(Stage stage, Cast cast, LocalDate notBefore, LocalDate until) {
        LocalDate earliest = cast.all(Role.HEAD, Role.SPOUSE, Role.PARTNER, Role.SIBLING).stream()
                .map(actor -> actor.person().turns(ADULT))
                .reduce(notBefore, Stage::later);
        boolean recent = cast.shape() == Shape.CARE_HOME || stage.dice().chance(RECENT_HOUSEHOLDS);
        LocalDate recentDay = stage.dice().day(Stage.later(earliest, stage.recent()), until);
        LocalDate day = recent || !earliest.isBefore(stage.recent())
                ? recentDay
                : stage.dice().day(earliest, Stage.earlier(stage.recent(), until));
        return new Arrivals(stage, cast, Stage.earlier(day, until), until);
    }

    /** Of a household founded on a day. */
    static Arrivals on(Stage stage, Cast cast, LocalDate founded, LocalDate until) {
        return new Arrivals(stage, cast, founded, until);
    }

    LocalDate founded() {
        return founded;
    }

    LocalDate of(Actor actor) {
        return days.getOrDefault(actor.person(), founded);
    }

    /** The day on which all of them had come. */
    LocalDate complete() {
        return days.values().stream().max(Comparator.naturalOrder()).orElse(founded);
    }

    /** Those who founded the household, in the order of the cast. */
    List<Actor> founders() {
        return cast.actors().stream()
                .filter(actor -> of(actor).equals(founded) && !bornInto(actor))
                .toList();
    }

    /** Those born into the household. */
    List<Actor> born() {
        return cast.actors().stream().filter(this::bornInto).toList();
    }

    /** Those who joined later, grouped by the day. */
    Collection<List<Actor>> joiners() {
        Map<LocalDate, List<Actor>> joiners = new TreeMap<>();
        cast.actors().stream()
                .filter(actor -> !of(actor).equals(founded) && !bornInto(actor))
                .forEach(actor -> joiners.computeIfAbsent(of(actor), day -> new ArrayList<>())
                        .add(actor));
        return joiners.values();
    }

    private boolean bornInto(Actor actor) {
        return switch (actor.role()) {
            case CHILD, STEPCHILD, HEIR, GRANDCHILD ->
                actor.person().born().isAfter(founded)
                        && of(actor).equals(actor.person().born());
            default -> false;
        };
    }

    private LocalDate arrival(Actor actor) {
        Person person = actor.person();
        return switch (actor.role()) {
            case HEAD, SIBLING -> founded;
            case SPOUSE, PARTNER -> partner(person.turns(ADULT), Role.CHILD, Role.HEIR);
            case CHILD, HEIR, GRANDCHILD -> Stage.later(founded, person.born());
            case STEPCHILD -> Stage.later(withPartner(), person.born());
            case HEIR_SPOUSE -> partner(grown(person), Role.GRANDCHILD);
            case FATHER, MOTHER, MOTHER_IN_LAW -> stage.dice().chance(LATER_ELDERS) ? later(founded) : founded;
            case CONNECTED, LODGER -> later(founded);
        };
    }

    private LocalDate withPartner() {
        return cast.first(Role.SPOUSE, Role.PARTNER)
                .map(actor -> days.getOrDefault(actor.person(), founded))
                .orElse(founded);
    }

    /** The day on which an heir's husband or wife and the heir are grown. */
    private LocalDate grown(Person spouse) {
        return cast.people(Role.HEIR).stream().map(heir -> heir.turns(ADULT)).reduce(spouse.turns(ADULT), Stage::later);
    }

    /** With the household or on marrying into it, in good time before the first child. */
    private LocalDate partner(LocalDate grown, Role... children) {
        LocalDate last = cast.people(children).stream()
                .map(Person::born)
                .min(Comparator.naturalOrder())
                .map(birth -> birth.minusDays(DAYS_BEFORE_BIRTH))
                .orElse(until);
        LocalDate first = Stage.later(founded.plusMonths(1), grown);
        boolean must = grown.isAfter(founded);
        return first.isBefore(last) && (must || stage.dice().chance(LATER_SPOUSES))
                ? stage.dice().day(first, last)
                : founded;
    }

    /** In the years full of movements. */
    private LocalDate later(LocalDate day) {
        LocalDate first = Stage.later(day.plusMonths(2), stage.recent());
        return first.isBefore(until) ? stage.dice().day(first, until) : founded;
    }
}
