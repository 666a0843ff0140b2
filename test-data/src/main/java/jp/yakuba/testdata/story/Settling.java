package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Shape;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Residence.Origin;

/** How the members of a household came into the register: founders, births, those who joined. */
final class Settling {

    private static final double RECOMPILED = 0.55;
    private static final double BORN_IN_TOWN = 0.45;

    private final Stage stage;

    Settling(Stage stage) {
        this.stage = stage;
    }

    /**
     * Tells it.
     *
     * @param head who was the head at first
     */
    void tell(Chronicle chronicle, Cast cast, Arrivals arrivals, Person head) {
        Address address = address(cast);
        boolean recompiled = arrivals.founded().isBefore(stage.recompiled())
                && cast.head().newcomer().familyRegister() != null
                && stage.dice().chance(RECOMPILED);
        if (recompiled) {
            recompile(chronicle, cast, arrivals, head, address);
        } else {
            List<Newcomer> founders = newcomers(arrivals.founders().stream(), head);
            chronicle.add(moveIn(arrivals.founded(), founders, Home.at(address)));
            arrivals.born().forEach(child -> chronicle.add(birth(cast, child)));
            arrivals.joiners().forEach(joiners -> chronicle.add(joining(cast, arrivals, joiners)));
        }
    }

    /** Everyone who was there when the records were recompiled has no older version. */
    private void recompile(Chronicle chronicle, Cast cast, Arrivals arrivals, Person head, Address address) {
        LocalDate day = stage.recompiled();
        List<Actor> there = Stream.concat(
                        cast.actors().stream().filter(actor -> actor.person() == head),
                        cast.actors().stream().filter(actor -> actor.person() != head))
                .filter(actor -> arrivals.of(actor).isBefore(day))
                .toList();
        boolean bornInTown = stage.dice().chance(BORN_IN_TOWN);
        List<RecordedDate> since =
                there.stream().map(actor -> since(arrivals, actor, bornInTown)).toList();
        chronicle.add(new Recompilation(
                day, there.stream().map(Actor::newcomer).toList(), address, since, origin(stage.dice(), head, cast)));
        arrivals.born().stream()
                .filter(child -> !there.contains(child))
                .forEach(child -> chronicle.add(birth(cast, child)));
        arrivals.joiners().stream()
                .filter(joiners -> !there.contains(joiners.getFirst()))
                .forEach(joiners -> chronicle.add(joining(cast, arrivals, joiners)));
    }

    private static RecordedDate since(Arrivals arrivals, Actor actor, boolean bornInTown) {
        boolean fromBirth =
                switch (actor.role()) {
                    case HEAD, FATHER, SIBLING -> bornInTown;
                    default -> arrivals.born().contains(actor);
                };
        return fromBirth ? actor.person().birthDate() : RecordedDates.wareki(arrivals.of(actor));
    }

    private MoveIn joining(Cast cast, Arrivals arrivals, List<Actor> joiners) {
        Person host = cast.head().person();
        return moveIn(
                arrivals.of(joiners.getFirst()),
                joiners.stream().map(Actor::newcomer).toList(),
                new Home.With(host));
    }

    private static List<Newcomer> newcomers(Stream<Actor> actors, Person head) {
        List<Actor> all = actors.toList();
        return Stream.concat(
                        all.stream().filter(actor -> actor.person() == head),
                        all.stream().filter(actor -> actor.person() != head))
                .map(Actor::newcomer)
                .toList();
    }

    private Birth birth(Cast cast, Actor child) {
        Person parent = child.role() == Role.GRANDCHILD
                ? cast.people(Role.HEIR).getFirst()
                : child.person().parents().stream()
                        .filter(kin -> cast.actors().stream().anyMatch(actor -> actor.person() == kin))
                        .reduce((father, mother) -> mother)
                        .orElse(cast.head().person());
        return new Birth(child.newcomer(), parent, stage.notified(child.person().born()));
    }

    private MoveIn moveIn(LocalDate day, List<Newcomer> movers, Home home) {
        Dice dice = stage.dice();
        LocalDate known = stage.notified(day);
        String headName = movers.getFirst().names().name().full();
        double kind = dice.fraction();
        if (kind < 0.012) {
            Address unreported = Elsewhere.any(dice);
            Origin origin =
                    new Origin(unreported, headName, true, Elsewhere.any(dice).text());
            return new MoveIn(day, known, Reason.DOMESTIC_MOVE_IN, movers, home, origin);
        }
        if (kind < 0.04) {
            Country country = Country.any(dice);
            Address abroad = Address.abroad(country.code(), country.name(), country.sampleAddress());
            return new MoveIn(day, known, Reason.MOVE_IN_FROM_ABROAD, movers, home, Origin.of(abroad, null));
        }
        if (kind < 0.045) {
            Origin unknown = Origin.of(Address.words("不明"), null);
            return new MoveIn(day, known, Reason.EX_OFFICIO_ENTRY, movers, home, unknown);
        }
        Origin origin = Origin.of(Elsewhere.any(dice), headName);
        return new MoveIn(day, known, Reason.DOMESTIC_MOVE_IN, movers, home, origin);
    }

    private static Origin origin(Dice dice, Person head, Cast cast) {
        return cast.actors().stream()
                .filter(actor -> actor.person() == head)
                .findFirst()
                .map(actor -> Origin.of(
                        Elsewhere.any(dice), actor.newcomer().names().name().full()))
                .orElse(Origin.NONE);
    }

    /** Most who live alone and many couples live in flats. */
    Address address(Cast cast) {
        Dice dice = stage.dice();
        double flats =
                switch (cast.shape()) {
                    case SINGLE, UNREGISTERED_COUPLE, SIBLINGS -> 0.7;
                    case COUPLE, MOTHER_WITH_CHILDREN, FATHER_WITH_CHILDREN, STEP_FAMILY, WITH_OTHERS -> 0.4;
                    case COUPLE_WITH_CHILDREN -> 0.3;
                    case COUPLE_WITH_PARENT, THREE_GENERATIONS, CARE_HOME -> 0.03;
                };
        if (cast.shape() == Shape.CARE_HOME) {
            return HomeAddresses.careHome(dice);
        }
        return dice.chance(flats)
                ? stage.addresses().flat(dice)
                : stage.addresses().house();
    }
}
