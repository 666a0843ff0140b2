package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.payment.deduction.DeductionKind;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The recipients of a run, in the order of their numbers. */
@ApplicationScoped
class RunLines {

    /** How many recipients an outcome has, and what they are owed after what is set off. */
    @Schema(name = "PaymentOutcomeCount")
    record OutcomeCount(LineOutcome outcome, int recipients, long amount) {}

    /** Those behind the recipient that the last page ended with. */
    List<RunLine> list(
            UnitOfWork work,
            PaymentRunId run,
            @Nullable LineOutcome outcome,
            @Nullable AddresseeNumber after,
            int limit) {
        return work.sql()
                .createQuery("""
                        select l.*, t.reason, array(
                            select d.kind || ' ' || sum(e.amount) from child_allowance.payment_deduction e
                            join child_allowance.deduction d
                                using (municipality_code, recipient, deduction_number, version)
                            where e.run_id = l.run_id and e.recipient = l.recipient
                            group by d.kind order by min(e.place)) as taken, case when l.unconfirmed > 0 then (
                            select w.task_id from child_allowance.task w
                            where w.recipient = l.recipient and %s order by w.due, w.task_id limit 1) end as task_id
                        from child_allowance.payment_line l
                        left join child_allowance.returned_transfer t using (municipality_code, run_id, recipient)
                        where l.run_id = :run and l.recipient > :after
                            and (cast(:outcome as text) is null or l.outcome = :outcome)
                        order by l.municipality_code, l.run_id, l.recipient limit :limit
                        """.formatted(Tasks.TAKING_AWAY))
                .bind("run", run)
                .bind("after", after == null ? "" : after.value())
                .bind("outcome", outcome == null ? null : outcome.code())
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list();
    }

    private static List<RunLine.Taken> taken(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("taken").getArray())
                .map(text -> text.split(" ", 2))
                .map(parts -> new RunLine.Taken(new DeductionKind(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }

    private static RunLine line(ResultSet row) throws SQLException {
        return new RunLine(
                new AddresseeNumber(row.getString("recipient")),
                Coded.find(LineOutcome.class, row.getString("outcome")).orElseThrow(),
                month(row, "first_month"),
                month(row, "last_month"),
                row.getLong("owed"),
                row.getLong("offset_amount"),
                row.getLong("deducted"),
                taken(row),
                row.getLong("amount"),
                row.getLong("held"),
                row.getLong("unconfirmed"),
                row.getLong("barred"),
                row.getLong("overpaid"),
                row.getBoolean("ended"),
                row.getObject("transfer_number", Integer.class),
                reason(row.getString("reason")),
                Id.ofNullable(row.getObject("task_id", UUID.class), TaskId::new));
    }

    private static @Nullable ReturnReason reason(@Nullable String code) {
        return code == null ? null : Coded.find(ReturnReason.class, code).orElseThrow();
    }

    private static @Nullable YearMonth month(ResultSet row, String column) throws SQLException {
        var day = row.getObject(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }

    /** How many recipients each outcome has. */
    List<OutcomeCount> counts(UnitOfWork work, PaymentRunId run) {
        return work.sql()
                .createQuery("""
                        select outcome, count(*) as recipients, sum(amount) as amount from child_allowance.payment_line
                        where run_id = :run group by outcome order by outcome
                        """)
                .bind("run", run)
                .map((row, context) -> new OutcomeCount(
                        Coded.find(LineOutcome.class, row.getString("outcome")).orElseThrow(),
                        row.getInt("recipients"),
                        row.getLong("amount")))
                .list();
    }
}
