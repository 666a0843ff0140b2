package jp.yakuba.platform.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import org.jdbi.v3.core.Handle;

/**
 * One transaction of one municipality by one operator: what is written through it, its audit entry and its event become
 * true together or not at all.
 *
 * @param sql the open transaction; row-level security is set to the operator's municipality
 * @param now when the transaction began; the one clock of everything done in it
 * @param transaction what surrounds it
 */
public record UnitOfWork(Handle sql, Operator operator, Instant now, Transaction transaction) {

    /** Municipal offices keep Japanese time wherever the server stands. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Where entities have been changed, the tables say so before SQL reads or writes them. */
    @Override
    public Handle sql() {
        transaction.flush();
        return sql;
    }

    /**
     * From here on PostgreSQL plans a statement once for all values, not anew for each: for work whose rows a key, or one
     * index, leads to whatever the values are. Planning takes as long as doing there.
     */
    public void planOnce() {
        sql().execute("set local plan_cache_mode = force_generic_plan");
    }

    public MunicipalityCode municipality() {
        return operator.municipality();
    }

    /** The processing date (処理日): always the day on which it is done (001/4.0.3). */
    public LocalDate today() {
        return LocalDate.ofInstant(now, JAPAN);
    }
}
