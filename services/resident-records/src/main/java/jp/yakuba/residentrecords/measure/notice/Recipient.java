package jp.yakuba.residentrecords.measure.notice;

import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.measure.OppositeParty;
import jp.yakuba.residentrecords.measure.Particulars;
import jp.yakuba.residentrecords.measure.UnregisteredApplicant;
import jp.yakuba.residentrecords.resident.AddressLines;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.search.AddressKeys;
import org.jspecify.annotations.Nullable;

/**
 * To whom a notice goes, and where: to where the applicant wants it, or to where she lives or has gone.
 *
 * @param name 氏名
 * @param postalCode 郵便番号
 * @param address 住所; empty if nobody knows it
 */
@Requirement("001/3.4")
record Recipient(String name, @Nullable PostalCode postalCode, String address) {

    /**
     * The applicant.
     *
     * @param row the applicant's record; null of one who is not in the register
     */
    static Recipient of(Particulars particulars, @Nullable ResidentVersion row) {
        var name = name(particulars.unregistered(), row);
        var post = particulars.post();
        if (post != null) {
            return new Recipient(name, post.postalCode(), post.address());
        }
        return Optional.ofNullable(row)
                .flatMap(Recipient::home)
                .map(home -> new Recipient(name, home.postalCode(), home.text()))
                .orElseGet(() -> new Recipient(name, null, ""));
    }

    private static String name(@Nullable UnregisteredApplicant unregistered, @Nullable ResidentVersion row) {
        var registered = row == null ? null : row.names().full();
        if (registered != null) {
            return registered;
        }
        return unregistered == null ? "" : unregistered.name();
    }

    private static Optional<AddressLines> home(ResidentVersion row) {
        if (row.state() == ResidentState.RESIDENT) {
            return Optional.of(row.address());
        }
        var moveOut = row.moveOut();
        return row.state() != ResidentState.MOVED_OUT || moveOut == null
                ? Optional.empty()
                : Optional.<AddressLines>ofNullable(moveOut.confirmed())
                        .or(() -> Optional.ofNullable(moveOut.planned()));
    }

    /** Whether a letter would come to where the party is said to live. */
    boolean isAtHomeOf(OppositeParty party) {
        var told = party.address();
        return told != null && !told.isBlank() && !address.isEmpty() && isSamePlace(told);
    }

    /** The one may leave out the prefecture, or the building behind the numbers. */
    private boolean isSamePlace(String told) {
        var one = AddressKeys.place(address);
        var other = AddressKeys.place(told);
        return other.chars().anyMatch(Character::isDigit) && (begins(one, other) || begins(other, one));
    }

    private static boolean begins(String longer, String shorter) {
        var at = longer.indexOf(shorter);
        var end = at + shorter.length();
        return at >= 0 && (end == longer.length() || !Character.isDigit(longer.charAt(end)));
    }

    /** Whether a letter would come to the dwelling of somebody else in the register. */
    boolean isAtHomeOf(ResidentVersion other) {
        return other.state() == ResidentState.RESIDENT
                && isSamePlace(other.address().text().replaceFirst("　.*", ""));
    }

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Recipient[]";
    }
}
