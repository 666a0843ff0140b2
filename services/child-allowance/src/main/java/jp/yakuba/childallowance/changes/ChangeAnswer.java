package jp.yakuba.childallowance.changes;

import java.time.LocalDate;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notification as it is told over REST.
 *
 * @param postalCode missing too where it would tell where somebody is who hides
 * @param address likewise
 * @param employment 被用者区分 since; missing if that has not changed
 * @param note likewise
 */
@Schema(name = "KeptChangeNotification")
record ChangeAnswer(
        Whose whose,
        @Nullable AddresseeNumber person,
        LocalDate receivedOn,
        LocalDate changedOn,
        @Nullable String name,
        @Nullable String reading,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable Employment employment,
        boolean hides,
        @Nullable String note) {

    static ChangeAnswer of(ChangeDesk.Seen seen) {
        var change = seen.change();
        return new ChangeAnswer(
                change.whose(),
                change.person(),
                change.receivedOn(),
                change.changedOn(),
                change.name(),
                change.reading(),
                seen.showsHome() ? change.postalCode() : null,
                seen.showsHome() ? change.address() : null,
                change.employment(),
                change.hides(),
                seen.showsHome() ? change.note() : null);
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "ChangeAnswer[" + whose + "]";
    }
}
