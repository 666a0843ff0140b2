package jp.yakuba.testdata.story;

import java.time.LocalDate;
import jp.yakuba.foundation.time.Holidays;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.person.Country;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.person.UnknownWording;
import jp.yakuba.testdata.place.Address;
import jp.yakuba.testdata.place.Elsewhere;
import jp.yakuba.testdata.register.Leaving.Confirmation;
import org.jspecify.annotations.Nullable;

/** How people leave. */
final class Leavings {

    private static final double NEVER_CONFIRMED = 0.03;
    private static final double BY_NETWORK = 0.3;

    /** A 転入通知 comes within this time. */
    private static final int DAYS_TO_CONFIRM = 60;

    private final Stage stage;

    Leavings(Stage stage) {
        this.stage = stage;
    }

    /** 転出 to another municipality, planned for about a day. */
    Departure domestic(Movers movers, LocalDate planned) {
        Dice dice = stage.dice();
        Address to = Elsewhere.any(dice);
        Address destination = dice.chance(0.12) ? to.municipalityOnly() : to;
        boolean confirmed = planned.isBefore(stage.asOf().minusDays(DAYS_TO_CONFIRM)) && !dice.chance(NEVER_CONFIRMED);
        return new Departure(
                notified(planned),
                planned,
                dice.chance(BY_NETWORK),
                movers,
                destination,
                confirmed ? confirmation(planned, dice.chance(0.95) ? to : Elsewhere.any(dice)) : null);
    }

    /** 転出 to a country. */
    Departure abroad(Movers movers, LocalDate planned, Country country) {
        Address destination = Address.abroad(country.code(), country.name(), country.sampleAddress());
        return new Departure(notified(planned), planned, false, movers, destination, null);
    }

    /** 転出 whose day lies ahead. */
    Departure planned(Movers movers) {
        Dice dice = stage.dice();
        LocalDate notified = stage.asOf().minusDays(dice.between(1, 9));
        while (!Holidays.isOfficeDay(notified)) {
            notified = notified.minusDays(1);
        }
        LocalDate planned = stage.asOf().plusDays(dice.between(1, 25));
        return new Departure(notified, planned, dice.chance(BY_NETWORK), movers, Elsewhere.any(dice), null);
    }

    Death death(Person person, LocalDate day) {
        boolean unknown = stage.dice().chance(0.01);
        return new Death(
                unknown ? RecordedDates.unknown(day, UnknownWording.ABOUT_DAY) : RecordedDates.wareki(day),
                day.plusDays(stage.dice().below(8)),
                person);
    }

    /** Most notify before they go, some in the fortnight after (法第24条). */
    private LocalDate notified(LocalDate planned) {
        return planned.plusDays(stage.dice().between(-18, 6));
    }

    private @Nullable Confirmation confirmation(LocalDate planned, Address destination) {
        Dice dice = stage.dice();
        LocalDate movedOn = planned.plusDays(dice.between(-Departure.EARLIER_THAN_PLANNED, 10));
        return new Confirmation(movedOn.plusDays(dice.between(8, 25)), movedOn, destination);
    }
}
