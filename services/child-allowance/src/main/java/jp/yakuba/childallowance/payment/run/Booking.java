package jp.yakuba.childallowance.payment.run;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What was booked.
 *
 * @param stale recipients of whom the preview says something else than is so now; if there are any, nothing is booked
 * @param amount what was booked of what is transferred, all together
 * @param deducted what was booked of deductions
 */
record Booking(long stale, long amount, long deducted) {

    static Booking of(ResultSet row) throws SQLException {
        return new Booking(row.getLong("stale"), row.getLong("amount"), row.getLong("deducted"));
    }
}
