package jp.yakuba.testdata.story;

import java.time.LocalDate;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Sketch;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Register;

/** Tells the stories of households: of those that live in the town, and of those that are gone. */
public final class Stories {

    private static final int DAYS_TOGETHER = 60;

    private final Stage stage;
    private final Dice dice;
    private final Settling settling;
    private final Casting casting;
    private final Naming naming;
    private final Incidents incidents;
    private final Leavings leavings;

    /** Stories of a shard. */
    Stories(Stage stage) {
        this.stage = stage;
        this.dice = stage.dice();
        this.settling = new Settling(stage);
        this.casting = new Casting(stage);
        this.naming = new Naming(stage);
        this.incidents = new Incidents(stage);
        this.leavings = new Leavings(stage);
    }

    /** Stories of a shard. */
    public static Stories of(Dice dice, LocalDate asOf, HomeAddresses addresses) {
        return new Stories(new Stage(dice, asOf, addresses));
    }

    /** A household that lives in the town. */
    public void live(Sketch sketch, Register register) {
        Chronicle chronicle = new Chronicle();
        if (dice.chance(shareOfForeigners(sketch))) {
            new ForeignStory(stage).tell(chronicle, sketch, stage.asOf());
        } else {
            FormerMember.of(dice, sketch)
                    .ifPresentOrElse(
                            former -> liveWithout(chronicle, sketch, former), () -> liveTogether(chronicle, sketch));
        }
        chronicle.play(register);
    }

    private void liveTogether(Chronicle chronicle, Sketch sketch) {
        Cast cast = naming.japanese(sketch, casting.people(sketch));
        Arrivals arrivals = Arrivals.of(stage, cast, LocalDate.MIN, stage.latest());
        settling.tell(chronicle, cast, arrivals, cast.head().person());
        incidents.tell(chronicle, cast, arrivals.complete());
    }

    /** One of them died or moved out in the years full of movements; not, if the others came too lately. */
    private void liveWithout(Chronicle chronicle, Sketch sketch, FormerMember former) {
        Sketch whole = former.addTo(sketch);
        Cast all = naming.japanese(whole, casting.people(whole));
        Actor gone = all.actors().getLast();
        Cast rest = all.filter(actor -> actor.person() != gone.person());
        Arrivals arrivals = Arrivals.of(stage, all, LocalDate.MIN, stage.latest());
        LocalDate first = Stage.later(arrivals.complete().plusDays(DAYS_TOGETHER), stage.recent());
        if (first.isAfter(stage.latest())) {
            settling.tell(
                    chronicle,
                    rest,
                    Arrivals.on(stage, rest, arrivals.founded(), stage.latest()),
                    rest.head().person());
            return;
        }
        Person head = former.wasHead() ? gone.person() : rest.head().person();
        settling.tell(chronicle, all, arrivals, head);
        LocalDate day = dice.day(first, stage.latest());
        chronicle.add(
                former.died()
                        ? leavings.death(gone.person(), day)
                        : leavings.domestic(Movers.only(gone.person()), day));
        incidents.tell(chronicle, rest, day);
    }

    /** A household that left the town, or someone who died. */
    public void leave(Sketch sketch, Register register) {
        Chronicle chronicle = new Chronicle();
        LocalDate day = dice.day(stage.recent(), stage.latest());
        LocalDate settledBy = day.minusDays(DAYS_TOGETHER);
        boolean foreign = dice.chance(1.5 * shareOfForeigners(sketch)) && settledBy.isAfter(Stage.FOREIGNERS_ENTERED);
        Sketch lived = new Sketch(
                sketch.shape(),
                sketch.parts().stream()
                        .filter(part -> stage.asOf().minusYears(part.age() + 1L).isBefore(settledBy))
                        .toList());
        Cast cast = foreign
                ? new ForeignStory(stage).tell(chronicle, lived, settledBy)
                : settled(chronicle, lived, settledBy);
        chronicle.add(leaving(cast, day, foreign));
        chronicle.play(register);
    }

    private Cast settled(Chronicle chronicle, Sketch sketch, LocalDate settledBy) {
        Cast cast = naming.japanese(sketch, casting.people(sketch));
        settling.tell(
                chronicle,
                cast,
                Arrivals.of(stage, cast, LocalDate.MIN, settledBy),
                cast.head().person());
        return cast;
    }

    private Occurrence leaving(Cast cast, LocalDate day, boolean foreign) {
        Person head = cast.head().person();
        Movers household = new Movers.HouseholdOf(head);
        boolean alone = cast.actors().size() == 1;
        double kind = dice.fraction();
        if (alone && kind < (head.ageOn(day) >= 70 ? 0.85 : 0.05)) {
            return leavings.death(head, day);
        }
        if (alone && kind > 0.95) {
            return new ExOfficioDeletion(day, head, "実態調査により消除");
        }
        return dice.chance(foreign ? 0.4 : 0.03)
                ? leavings.abroad(household, day, Country.any(dice))
                : leavings.domestic(household, day);
    }

    /** Foreign residents are three of a hundred, most of them young and alone. */
    private static double shareOfForeigners(Sketch sketch) {
        int age = sketch.head().age();
        return switch (sketch.shape()) {
            case SINGLE -> age < 35 ? 0.19 : age < 65 ? 0.06 : 0.008;
            case COUPLE, COUPLE_WITH_CHILDREN -> age < 45 ? 0.07 : age < 65 ? 0.02 : 0.005;
            default -> 0;
        };
    }
}
