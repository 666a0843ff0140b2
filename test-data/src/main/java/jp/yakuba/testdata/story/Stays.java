package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.UnknownWording;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.story.Immigration.Grant;

/** Since when foreign residents are so, and by what right they stay. */
final class Stays {

    private final Stage stage;
    private final Dice dice;
    private final Immigration immigration;

    Stays(Stage stage, Immigration immigration) {
        this.stage = stage;
        this.dice = stage.dice();
        this.immigration = immigration;
    }

    /** In the register since foreigners are, registered under the former law long before. */
    Actor specialPermanent(Actor actor, Arrivals arrivals) {
        Person person = actor.person();
        LocalDate arrived = arrivals.of(actor);
        boolean early = !arrived.isAfter(Stage.FOREIGNERS_ENTERED);
        LocalDate registered = dice.day(person.born(), Stage.FOREIGNERS_ENTERED);
        RecordedDate former = dice.chance(0.1)
                ? RecordedDates.unknown(registered, UnknownWording.ABOUT_YEAR)
                : RecordedDates.wareki(registered);
        return with(
                actor,
                items -> new ForeignItems(
                        early ? RecordedDates.wareki(Stage.FOREIGNERS_ENTERED) : RecordedDates.wareki(arrived),
                        items.nationality(),
                        Immigration.specialPermanent(),
                        true,
                        false,
                        early ? former : null));
    }

    /**
     * In the register from abroad, from elsewhere or by birth, with what was granted then and what was granted since.
     */
    Actor granted(Chronicle chronicle, Actor actor, String status, Arrivals arrivals, boolean abroad, LocalDate until) {
        LocalDate arrived = arrivals.of(actor);
        boolean bornHere = arrivals.born().contains(actor);
        LocalDate earliest =
                Stage.later(Stage.FOREIGNERS_ENTERED, actor.person().born());
        LocalDate first = bornHere
                ? arrived.plusDays(dice.between(20, 50))
                : abroad ? arrived : dice.day(earliest, arrived.minusDays(1));
        LocalDate since = Stage.earlier(Stage.later(first, earliest), arrived);
        String own = actor.role() == Role.HEAD ? status : Immigration.statusOfFamily(status, actor.role());
        List<Grant> grants = immigration.grants(own, bornHere ? first : since, until);
        grants.stream()
                .filter(grant -> grant.from().isAfter(arrived))
                .filter(grant -> grant.from().isBefore(stage.latest()))
                .forEach(grant -> chronicle.add(new StayChange(
                        grant.from(), grant.from().plusDays(dice.between(1, 6)), actor.person(), grant.stay())));
        Optional<Grant> held =
                grants.stream().filter(grant -> !grant.from().isAfter(arrived)).reduce((earlier, later) -> later);
        return held.map(grant -> with(
                        actor,
                        items -> new ForeignItems(
                                RecordedDates.wareki(since),
                                items.nationality(),
                                grant.stay(),
                                dice.chance(0.97),
                                abroad && dice.chance(0.1),
                                null)))
                .orElse(actor);
    }

    private static Actor with(Actor actor, UnaryOperator<ForeignItems> change) {
        ForeignItems items = actor.newcomer().foreign();
        return items == null ? actor : actor.with(actor.newcomer().with(change.apply(items)));
    }
}
