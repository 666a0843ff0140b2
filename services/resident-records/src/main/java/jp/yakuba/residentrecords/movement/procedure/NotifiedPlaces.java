package jp.yakuba.residentrecords.movement.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.place.BlockNumbers;
import jp.yakuba.residentrecords.place.HomeRules;
import jp.yakuba.residentrecords.place.PostalCodeRules;
import jp.yakuba.residentrecords.place.WrittenPlaceRules;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.PostalCode;
import org.jspecify.annotations.Nullable;

/** The places that several movements name: completed before they are looked at, and checked. */
@Requirement({"001/1.3.2", "001/1.3.3", "001/1.1.17"})
public final class NotifiedPlaces {

    private NotifiedPlaces() {}

    /** The day on which places are what they are called. */
    public static LocalDate day(Notification notification) {
        return notification.header().movementDate().value().clampedToCalendar();
    }

    /** The destination with what its address implies. */
    public static Destination completed(Destination typed, Notification notification, Situation situation) {
        var address = typed.address();
        return address == null
                ? typed
                : new Destination(
                        typed.existingHousehold(), situation.register().places().completed(address, day(notification)));
    }

    /** What the lines of a place elsewhere imply: its code, its 番地 as it is written, and its postal code. */
    public record Implied(
            @Nullable MunicipalityCode municipality,
            @Nullable String block,
            @Nullable PostalCode postalCode) {}

    /** What a place elsewhere implies that is given or not. */
    public static Implied implied(AddressLines typed, Notification notification, Situation situation) {
        var places = situation.register().places();
        return new Implied(
                places.codeElsewhere(typed.municipality(), typed.prefecture(), typed.city()),
                BlockNumbers.written(typed.block()),
                places.postalCodeElsewhere(typed, day(notification)));
    }

    /** Everything found in the address of the destination. */
    public static Findings home(Destination destination, Notification notification, Situation situation) {
        return Optional.ofNullable(destination.address())
                .map(address -> HomeRules.ofMovement(
                                address, day(notification), situation.register().places())
                        .at("destination.address"))
                .orElse(Findings.none());
    }

    /** Whether the postal code of a place elsewhere is its own. */
    public static Findings postalCode(AddressLines address, Notification notification, Situation situation) {
        return PostalCodeRules.ofPlaceElsewhere(
                address, day(notification), situation.register().places());
    }

    /** Everything found in the 本籍 of the people of a list. */
    public static <P> Findings domiciles(
            String list, List<P> people, Function<P, @Nullable FamilyRegister> register, Situation situation) {
        var own = situation.register().places().own();
        return Found.inEach(list, people.size(), i -> WrittenPlaceRules.ofDomicile(register.apply(people.get(i)), own)
                .at("familyRegister"));
    }
}
