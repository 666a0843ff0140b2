package jp.yakuba.childallowance.outsider;

import java.util.regex.Pattern;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.AddresseeAddress;
import jp.yakuba.office.addressee.AddresseeKind;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.office.addressee.Marks;
import jp.yakuba.office.search.PersonNames;

/** An outsider as one of the people of the business, in the shape in which the register tells of residents. */
final class AmongPeople {

    private static final Pattern SPACES = Pattern.compile("[ 　]+");

    private AmongPeople() {}

    /** A version, with which care it is shown; the municipality must be one of the list. */
    static KeptAddressee of(AddresseeNumber number, int version, Outsider outsider) {
        return new KeptAddressee(addressee(number, version, outsider), marks(outsider));
    }

    private static Addressee addressee(AddresseeNumber number, int version, Outsider outsider) {
        return new Addressee(
                number,
                version,
                new HouseholdNumber(number.value()),
                outsider.kind().isPerson() ? AddresseeKind.OUTSIDE : AddresseeKind.ORGANISATION,
                null,
                names(outsider),
                outsider.sex(),
                outsider.bornOn(),
                null,
                null,
                address(outsider),
                null,
                RecordedDate.of(outsider.since()),
                null,
                null,
                null);
    }

    private static AddresseeAddress address(Outsider outsider) {
        var place = Outsider.PLACES.row(outsider.municipality().value()).orElseThrow();
        return new AddresseeAddress(
                outsider.postalCode(),
                place.text("prefecture"),
                place.text("city"),
                outsider.address(),
                null,
                outsider.buildingNote());
    }

    private static PersonNames names(Outsider outsider) {
        var parts = SPACES.split(outsider.name(), 2);
        var given = outsider.kind().isPerson() && parts.length == 2 ? parts[1] : null;
        return new PersonNames(outsider.name(), given, null, null, outsider.reading(), null, null, null, null);
    }

    private static Marks marks(Outsider outsider) {
        return outsider.protection() ? Marks.ofProtection(outsider.protectedUntil()) : Marks.none();
    }
}
