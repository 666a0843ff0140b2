package jp.yakuba.platform.access;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One change of an account.
 *
 * @param effectiveFrom the day from which it counts; later than today while it is only prepared
 * @param withdrawn whether it was taken back before its day came
 */
record AccountVersion(
        int version,
        LocalDate effectiveFrom,
        AccountProfile profile,
        Instant recordedAt,
        String recordedBy,
        boolean withdrawn) {}
