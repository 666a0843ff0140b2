package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is different in a run from the last one of its kind that was paid. */
@ApplicationScoped
class Differences {

    private static final String COMPARED = """
            with compared as (
                select recipient, coalesce(b.amount, 0) as before, coalesce(n.amount, 0) as now,
                    coalesce(b.deducted, 0) as deducted_before, coalesce(n.deducted, 0) as deducted_now,
                    case when b.amount is null and n.amount is null then null
                        when b.amount is null then 'new' when n.amount is null and n.waits then 'unconfirmed'
                        when n.amount is null then 'ended'
                        when b.deducted <> n.deducted then 'deduction'
                        when b.amount <> n.amount then 'amount'
                        when b.account_entry <> n.account_entry then 'account' end as kind
                from (select recipient, account_entry, case when outcome <> 'unconfirmed' then amount end as amount,
                          case when outcome <> 'unconfirmed' then deducted end as deducted, outcome = 'unconfirmed' as waits
                      from child_allowance.payment_line
                      where run_id = :run and outcome in ('transfer', 'deducted', 'unconfirmed')) n
                full join (select recipient, amount, deducted, account_entry from child_allowance.payment_line
                      where run_id = :base and outcome in ('transfer', 'deducted')) b using (recipient))
            """;

    /** How many recipients are different in a way. */
    @Schema(name = "PaymentDifferenceCount")
    record Count(DifferenceKind kind, int recipients) {}

    /** A recipient who is different, with what was transferred and deducted before and is now. */
    @Schema(name = "PaymentDifference")
    record Difference(AddresseeNumber recipient, long before, long now, long deductedBefore, long deductedNow) {

        private static Difference of(ResultSet row) throws SQLException {
            return new Difference(
                    new AddresseeNumber(row.getString("recipient")),
                    row.getLong("before"),
                    row.getLong("now"),
                    row.getLong("deducted_before"),
                    row.getLong("deducted_now"));
        }
    }

    /** The last run of the same kind that was paid before the run was made; empty if there is none. */
    Optional<PaymentRunId> base(UnitOfWork work, PaymentRunId run) {
        return work.sql()
                .createQuery("""
                        select b.run_id from child_allowance.payment_run r
                        join child_allowance.payment_run b on b.municipality_code = r.municipality_code and b.kind = r.kind
                            and b.made_at < r.made_at and b.state in ('booked', 'paid', 'settled')
                        where r.run_id = :run order by b.made_at desc limit 1
                        """)
                .bind("run", run)
                .mapTo(UUID.class)
                .findOne()
                .map(PaymentRunId::new);
    }

    /** How many are different, by kind. */
    List<Count> counts(UnitOfWork work, PaymentRunId run, PaymentRunId base) {
        return work.sql()
                .createQuery(
                        COMPARED
                                + "select kind, count(*) as recipients from compared where kind is not null group by kind order by kind")
                .bind("run", run)
                .bind("base", base)
                .map((row, context) -> new Count(
                        Coded.find(DifferenceKind.class, row.getString("kind")).orElseThrow(),
                        row.getInt("recipients")))
                .list();
    }

    /** One who is different, and in what. */
    record Example(DifferenceKind kind, Difference difference) {}

    /** The first few of each kind. */
    List<Example> examples(UnitOfWork work, PaymentRunId run, PaymentRunId base, int each) {
        return work.sql()
                .createQuery(COMPARED + """
                        select kind, recipient, before, now, deducted_before, deducted_now from (
                            select *, row_number() over (partition by kind order by recipient) as place from compared
                            where kind is not null) ranked
                        where place <= :each order by kind, recipient
                        """)
                .bind("run", run)
                .bind("base", base)
                .bind("each", each)
                .map((row, context) -> new Example(
                        Coded.find(DifferenceKind.class, row.getString("kind")).orElseThrow(), Difference.of(row)))
                .list();
    }

    /** Those of a kind behind the recipient that the last page ended with. */
    List<Difference> list(
            UnitOfWork work,
            PaymentRunId run,
            PaymentRunId base,
            DifferenceKind kind,
            @Nullable AddresseeNumber after,
            int limit) {
        return work.sql()
                .createQuery(COMPARED + """
                        select recipient, before, now, deducted_before, deducted_now from compared where kind = :kind and recipient > :after
                        order by recipient limit :limit
                        """)
                .bind("run", run)
                .bind("base", base)
                .bind("kind", kind.code())
                .bind("after", after == null ? "" : after.value())
                .bind("limit", limit)
                .map((row, context) -> Difference.of(row))
                .list();
    }
}
