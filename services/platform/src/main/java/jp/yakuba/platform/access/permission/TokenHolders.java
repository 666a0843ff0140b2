package jp.yakuba.platform.access.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.ApiTokens.Holder;
import jp.yakuba.platform.access.account.ApiTokens.State;
import jp.yakuba.platform.access.account.TokenId;
import jp.yakuba.platform.access.permission.PermissionSettings.Scope;
import jp.yakuba.platform.access.permission.PermissionSettings.Setting;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Who calls with a token and what that account may do: asked anew at every request, so that a change counts at once, and
 * therefore in one question, by SQL, without a unit of work.
 */
@ApplicationScoped
@Requirement("001/10.2")
public class TokenHolders {

    private static final String QUESTION = """
            select t.token_id, t.expires_at, t.revoked_at, a.user_id, a.locked,
                v.name, v.department, v.place, v.roles, v.granted, v.withheld, v.valid_from, v.valid_to,
                s.scopes, s.names, s.permissions, s.decisions
            from platform.api_token t
            join platform.account a using (municipality_code, user_id)
            cross join lateral (
                select * from platform.account_version w
                where w.municipality_code = a.municipality_code and w.user_id = a.user_id
                  and w.withdrawn_at is null and w.effective_from <= ?
                order by w.effective_from desc, w.version desc limit 1) v
            cross join lateral (
                select array_agg(p.scope order by p.effective_from) as scopes,
                    array_agg(p.scope_name order by p.effective_from) as names,
                    array_agg(p.permission order by p.effective_from) as permissions,
                    array_agg(p.granted order by p.effective_from) as decisions
                from platform.permission_setting p
                where p.municipality_code = a.municipality_code and p.effective_from <= ?
                  and (p.scope = 'role' and p.scope_name = any(v.roles)
                      or p.scope = 'department' and p.scope_name = v.department)) s
            where t.token_hash = ?
            """;

    private final Database database;
    private final PermissionSettings settings;
    private final Clock clock;

    TokenHolders(Database database, PermissionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whose a token is.
     *
     * @param token of what state it is
     * @param locked whether an administrator has locked the account
     * @param operator the account; empty if it may not be used today
     */
    public record Known(Holder token, boolean locked, Optional<Operator> operator) {}

    /** Whose the token of this hash is; empty if nobody's, or of an account that is only prepared. */
    public Optional<Known> find(MunicipalityCode municipality, byte[] tokenHash, String terminal) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, UnitOfWork.JAPAN);
        return database.lookUp(
                municipality,
                QUESTION,
                List.of(today, today, tokenHash),
                row -> known(municipality, row, now, today, terminal));
    }

    private Known known(MunicipalityCode municipality, ResultSet row, Instant now, LocalDate today, String terminal)
            throws SQLException {
        var userId = row.getString("user_id");
        var locked = row.getBoolean("locked");
        var profile = profile(row);
        var state = State.of(
                instant(row, "revoked_at"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                now);
        var holder = new Holder(new TokenId(row.getObject("token_id", UUID.class)), userId, state);
        return new Known(
                holder,
                locked,
                Operators.mayBeUsed(locked, profile, today)
                        ? Optional.of(Operators.operator(
                                municipality, userId, profile, settings.of(profile, decided(row)), terminal))
                        : Optional.empty());
    }

    private static AccountProfile profile(ResultSet row) throws SQLException {
        return AccountProfile.ofCodes(
                row.getString("name"),
                row.getString("department"),
                row.getString("place"),
                texts(row, "roles"),
                texts(row, "granted"),
                texts(row, "withheld"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static List<Setting> decided(ResultSet row) throws SQLException {
        if (row.getArray("scopes") == null) {
            return List.of();
        }
        var scopes = texts(row, "scopes");
        var names = texts(row, "names");
        var permissions = texts(row, "permissions");
        var decisions = (Boolean[]) row.getArray("decisions").getArray();
        var found = new ArrayList<Setting>();
        for (var i = 0; i < scopes.length; i++) {
            found.add(new Setting(Scope.of(scopes[i]), names[i], new Permission(permissions[i]), decisions[i]));
        }
        return found;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
