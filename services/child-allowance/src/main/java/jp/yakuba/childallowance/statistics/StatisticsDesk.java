package jp.yakuba.childallowance.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.changes.Employments;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Reads what the report is made of, in a few statements over all recipients. */
@ApplicationScoped
class StatisticsDesk {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Audit audit;

    StatisticsDesk(Audit audit) {
        this.audit = audit;
    }

    Statistics make(UnitOfWork work, StatisticsYear year) {
        var report = Statistics.of(
                year,
                families(work, year),
                months(work, year),
                booked(work, year),
                open(work, year),
                suspended(work, year));
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.STATISTICS_VIEW)
                        .detail("year", year.year())
                        .records(report.lines().size()));
        return report;
    }

    private static FamilyCount families(UnitOfWork work, StatisticsYear year) {
        var month = Months.of(year.asOf());
        var law = AllowanceLaw.of(month);
        var count = new FamilyCount(law);
        work.sql()
                .createQuery("""
                        select e.recipient, c.entitled_as, %s as employment, coalesce(max(d.amount), 0) as amount,
                            array_agg(coalesce(a.birth, '')) filter (where p.addressee_number is not null) as births
                        from child_allowance.entitlement e
                        join child_allowance.certification c using (municipality_code, claim_id)
                        join child_allowance.claim l using (municipality_code, claim_id)
                        left join child_allowance.due_amount d
                            on d.recipient = e.recipient and d.months @> cast(:month as date)
                        left join child_allowance.paid_child p
                            on p.recipient = e.recipient and p.months @> cast(:month as date)
                        left join child_allowance.addressee a on a.addressee_number = p.addressee_number
                        where e.months @> cast(:month as date)
                        group by e.recipient, c.entitled_as, l.municipality_code, l.claim_id
                        """.formatted(Employments.AS_OF))
                .bind("employedOn", year.asOf())
                .bind("month", Months.firstDay(month))
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> family(row, law, month))
                .forEach(count::add);
        return count;
    }

    private static Family family(ResultSet row, AllowanceLaw law, int month) throws SQLException {
        var births = row.getArray("births");
        var stages = new ArrayList<AgeStage>();
        var ageless = 0;
        for (var birth : births == null ? List.<String>of() : Arrays.asList((String[]) births.getArray())) {
            if (birth.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    && CivilDate.parse(birth).isCalendarDay()) {
                stages.add(law.stage(Ages.of(CivilDate.parse(birth)), month));
            } else {
                ageless++;
            }
        }
        return new Family(
                row.getString("entitled_as"), row.getString("employment"), row.getLong("amount"), stages, ageless);
    }

    /** The months of the year that have come, with what is due for each and was paid for it. */
    private static List<Statistics.OfMonth> months(UnitOfWork work, StatisticsYear year) {
        return work.sql()
                .createQuery("""
                        select cast(m as date) as month,
                            (select coalesce(sum(d.amount), 0) from child_allowance.due_amount d
                             where d.months @> cast(m as date)) as due,
                            (select coalesce(sum(p.amount), 0) from child_allowance.paid_month p
                             where p.month = cast(m as date) and p.booked_on <= :asOf) as paid
                        from generate_series(cast(:first as timestamp), cast(:asOf as timestamp), interval '1 month') m
                        order by m
                        """)
                .bind("first", year.firstDay())
                .bind("asOf", year.asOf())
                .map((row, context) ->
                        new Statistics.OfMonth(month(row, "month"), row.getLong("due"), row.getLong("paid")))
                .list();
    }

    private static List<Statistics.Booked> booked(UnitOfWork work, StatisticsYear year) {
        return work.sql()
                .createQuery("""
                        select kind, sum(amount) as amount from child_allowance.paid_month
                        where booked_on between :first and :asOf group by kind
                        """)
                .bind("first", year.firstDay())
                .bind("asOf", year.asOf())
                .map((row, context) -> new Statistics.Booked(row.getString("kind"), row.getLong("amount")))
                .list();
    }

    /** Which payments were held back on the day, from which month on. */
    private static final String SUSPENDED = """
            suspended as (
                select * from (
                    select distinct on (recipient) recipient, first_month from child_allowance.payment_suspension
                    where recorded_at < cast(:asOf as timestamp) at time zone 'Asia/Tokyo' + interval '1 day'
                    order by recipient, entry_number desc) s
                where first_month is not null)
            """;

    private static List<Statistics.Open> open(UnitOfWork work, StatisticsYear year) {
        return work.sql()
                .createQuery("""
                        with due as (
                            select d.recipient, cast(m as date) as month, d.amount from child_allowance.due_amount d
                            cross join lateral generate_series(
                                cast(lower(d.months) as timestamp),
                                cast(least(upper(d.months), cast(:until as date)) - 1 as timestamp), interval '1 month') m
                            where lower(d.months) < :until),
                        paid as (
                            select recipient, month, sum(amount) as amount from child_allowance.paid_month
                            where month < :until and booked_on <= :asOf group by recipient, month),
                        balance as (
                            select recipient, month, coalesce(due.amount, 0) - coalesce(paid.amount, 0) as balance
                            from due full join paid using (recipient, month)),
                        %s
                        select month, coalesce(sum(balance) filter (where balance > 0), 0) as unpaid,
                            coalesce(sum(balance) filter (where balance > 0 and first_month <= month), 0) as held,
                            coalesce(-sum(balance) filter (where balance < 0), 0) as overpaid
                        from balance left join suspended using (recipient)
                        where balance <> 0 group by month order by month
                        """.formatted(SUSPENDED))
                .bind("until", year.asOf().withDayOfMonth(1))
                .bind("asOf", year.asOf())
                .map((row, context) -> new Statistics.Open(
                        month(row, "month"), row.getLong("unpaid"), row.getLong("held"), row.getLong("overpaid")))
                .list();
    }

    private static int suspended(UnitOfWork work, StatisticsYear year) {
        return work.sql()
                .createQuery("with " + SUSPENDED + " select count(*) from suspended where first_month <= :asOf")
                .bind("asOf", year.asOf())
                .mapTo(Integer.class)
                .one();
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}
