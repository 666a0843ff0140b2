package jp.yakuba.platform.access.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One change of an account.
 *
 * @param effectiveFrom the day from which it counts; later than today while it is only prepared
 * @param withdrawn whether it was taken back before its day came
 */
public record AccountVersion(
        int version,
        LocalDate effectiveFrom,
        AccountProfile profile,
        Instant recordedAt,
        String recordedBy,
        boolean withdrawn) {

    /** What an account is on a day, of all its changes; empty before the first. */
    public static Optional<AccountProfile> on(LocalDate day, Collection<AccountVersion> versions) {
        return versions.stream()
                .filter(version ->
                        !version.withdrawn() && !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(AccountVersion::effectiveFrom).thenComparing(AccountVersion::version))
                .map(AccountVersion::profile);
    }
}
