package jp.yakuba.residentrecords.place;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.resident.AddressLines;

/** The rule on 郵便番号 of places elsewhere. Fields are those of the address. */
public final class PostalCodeRules {

    private PostalCodeRules() {}

    /** A code that the list gives to no such 町; what the list does not know is not found wrong. */
    @Requirement("001/1.1.17")
    public static Findings ofPlaceElsewhere(AddressLines address, LocalDate day, Places places) {
        var given = address.postalCode();
        var known = places.postalCodesElsewhere(address, day);
        return given == null || known.isEmpty() || known.contains(given)
                ? Findings.none()
                : Findings.of(Finding.alert(
                        RecordsAlert.POSTAL_CODE_OF_ANOTHER_PLACE,
                        "postalCode",
                        "郵便番号が、郵便番号一覧のこの町のものと違います。",
                        "郵便番号を空欄にすると、一覧の番号になります。大口事業所などの個別の番号であるときは続けてください。"));
    }
}
