package jp.yakuba.childallowance.payment.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.Progress;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.tenancy.CopyLines;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Payments that another system has made: facts. Each is booked for its month like one of this system, on the day on which it was
 * made, so that what is owed, overpaid or told of a month knows it.
 */
@ApplicationScoped
public class PastPayments {

    private static final int LINES_AT_A_TIME = 20_000;

    /**
     * What was done on a day, of all months together.
     *
     * @param amount in yen, positive whatever its kind
     */
    @Schema(name = "PastPayment")
    public record OfADay(
            LocalDate paidOn, PastPaymentKind kind, YearMonth firstMonth, YearMonth lastMonth, long amount) {}

    /** Those of a recipient, the newest first. */
    public List<OfADay> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select paid_on, kind, min(month) as first_month, max(month) as last_month, sum(amount) as amount
                        from child_allowance.past_payment where recipient = :recipient
                        group by paid_on, kind order by paid_on desc, kind
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> ofADay(row))
                .list();
    }

    private static OfADay ofADay(ResultSet row) throws SQLException {
        return new OfADay(
                row.getObject("paid_on", LocalDate.class),
                Coded.find(PastPaymentKind.class, row.getString("kind")).orElseThrow(),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                row.getLong("amount"));
    }

    /** Reads a file into a table of the transaction; says what is wrong with which line. */
    List<RowFinding> read(UnitOfWork work, InputStream content, Progress progress) {
        work.sql().execute("""
                create temporary table past_line (line bigint primary key, recipient text not null, month date, kind text,
                    amount bigint, paid_on date, refused boolean not null) on commit drop
                """);
        var findings = new ArrayList<RowFinding>();
        var lines = new ArrayList<PastLine>();
        PastLine.LIST.read(content, line -> {
            var read = PastLine.of(line, work.today());
            findings.addAll(read.findings());
            lines.add(read);
            if (lines.size() == LINES_AT_A_TIME) {
                keep(work, lines);
                lines.clear();
                progress.sign();
            }
        });
        keep(work, lines);
        work.sql().execute("analyze past_line");
        return findings;
    }

    private static void keep(UnitOfWork work, List<PastLine> lines) {
        CopyLines.into(
                work, "past_line (line, recipient, month, kind, amount, paid_on, refused)", lines, PastPayments::line);
    }

    /** Of one that cannot be read only whose it is. */
    private static void line(CopyLines copy, PastLine line) {
        var payment = line.payment();
        copy.add(line.number());
        if (payment == null) {
            copy.add(line.numberGiven()).add(null).add(null).add(null).add(null);
        } else {
            copy.add(payment.recipient().value())
                    .add(payment.month().atDay(1))
                    .add(payment.kind().code())
                    .add(payment.amount())
                    .add(payment.paidOn());
        }
        copy.add(line.isRefused());
    }

    /** Refuses what only shows when lines are compared with each other and with what is known. */
    List<RowFinding> compare(UnitOfWork work, Progress progress) {
        var findings = new ArrayList<RowFinding>();
        for (var rule : PastComparison.values()) {
            work.sql().createQuery("""
                            with broken as (%s)
                            update past_line l set refused = true from (select distinct line from broken) b
                            where l.line = b.line returning l.line
                            """.formatted(rule.sql())).mapTo(Long.class).list().stream()
                    .sorted()
                    .forEach(line -> findings.add(new RowFinding(line, rule.finding())));
            progress.sign();
        }
        return findings;
    }

    /** Months for which more was paid than is due, each at the last line of it. */
    List<RowFinding> overpaid(UnitOfWork work) {
        var finding = Finding.alert(
                ChildAllowanceAlert.PAST_PAYMENT_OVERPAID,
                "金額",
                "支給すべき額より多く支払われています。",
                "過払いとして取り込みます。受給者の支払で確かめてください。");
        return work.sql().createQuery("""
                        with told as (
                            select recipient, month, max(line) as line,
                                sum(case kind when 'payment' then amount else -amount end) as amount
                            from past_line where not refused group by recipient, month)
                        select t.line from told t
                        where t.amount
                            + coalesce((select sum(p.amount) from child_allowance.paid_month p
                                where p.recipient = t.recipient and p.month = t.month), 0)
                            > coalesce((select d.amount from child_allowance.due_amount d
                                where d.recipient = t.recipient and d.months @> t.month), 0)
                        order by line
                        """).mapTo(Long.class).stream()
                .map(line -> new RowFinding(line, finding))
                .toList();
    }

    /** How many lines there are, and how many are refused. */
    Counts counts(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select count(*) filter (where not refused) as taken, count(*) filter (where refused) as refused
                        from past_line
                        """)
                .map((row, context) -> new Counts(row.getLong("taken"), 0, row.getLong("refused"), 0))
                .one();
    }

    /** Books all lines that are not refused. */
    void book(UnitOfWork work, JobId job) {
        work.sql()
                .createUpdate("""
                        with taken as (
                            insert into child_allowance.past_payment
                                (payment_id, recipient, month, kind, amount, paid_on, job_id, taken_by, taken_at)
                            select gen_random_uuid(), recipient, month, kind, amount, paid_on, :job, :by, :at
                            from past_line where not refused
                            returning payment_id, recipient, month, kind, amount, paid_on)
                        insert into child_allowance.paid_month
                            (recipient, month, entry_number, act_id, kind, amount, booked_on)
                        select t.recipient, t.month,
                            coalesce((select max(e.entry_number) from child_allowance.paid_month e
                                where e.recipient = t.recipient and e.month = t.month), 0)
                            + row_number() over (
                                partition by t.recipient, t.month order by t.paid_on, t.kind <> 'payment', t.kind),
                            t.payment_id, t.kind, case t.kind when 'payment' then t.amount else -t.amount end, t.paid_on
                        from taken t
                        """)
                .bind("job", job)
                .bind("by", work.operator().userId())
                .bind("at", work.now())
                .execute();
    }
}
