package jp.yakuba.platform.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.platform.operator.Permission;

/** Accounts out of their rows. */
final class AccountRows {

    private AccountRows() {}

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("user_id"),
                AccountKind.of(row.getString("kind")),
                profile(row),
                row.getInt("version"),
                row.getBoolean("locked"),
                instant(row, "blocked_until"),
                row.getBoolean("has_password"),
                row.getBoolean("has_second_factor"));
    }

    static AccountVersion version(ResultSet row) throws SQLException {
        return new AccountVersion(
                row.getInt("version"),
                row.getObject("effective_from", LocalDate.class),
                profile(row),
                instant(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getObject("withdrawn_at") != null);
    }

    private static AccountProfile profile(ResultSet row) throws SQLException {
        return new AccountProfile(
                row.getString("name"),
                row.getString("department"),
                row.getString("place"),
                set(row, "roles", Role::of),
                set(row, "granted", Permission::new),
                set(row, "withheld", Permission::new),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** The time; the epoch where there is none. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> of) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).map(of).collect(Collectors.toSet());
    }
}
