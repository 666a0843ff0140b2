package jp.yakuba.childallowance.payment.deduction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What a run takes of deductions, as part of its one statement. Of what is left of the payment once what was overpaid is set off
 * each is taken in its place, as far as it goes: first 特別徴収, then what was offered for fees, a donation of the rest. No article
 * says in which order (project-derived). A recipient who has died gives nothing any more.
 */
public final class TakenByRun {

    /**
     * Behind {@code summed} (recipient, owed, overpaid, last_month, died): what is taken of whom, and of each together. What an
     * earlier run took for the same 支払期月, a returned transfer paid once more among them, is not taken again.
     */
    public static final String TAKEN = """
            , newest_deduction as (
                select distinct on (recipient, deduction_number) * from child_allowance.deduction
                order by recipient, deduction_number, version desc),
            deduction_wanted as (
                select d.recipient, d.deduction_number, d.version, k.place, p.pay_month, s.owed - s.overpaid as rest,
                    greatest(0, case d.basis when 'all' then s.owed - s.overpaid
                        when 'period' then d.amount - coalesce(t.in_period, 0)
                        else d.amount - coalesce(t.ever, 0) end) as amount
                from newest_deduction d
                join unnest(:deductionKinds, :deductionPlaces) as k (kind, place) using (kind)
                join summed s using (recipient)
                join unnest(cast(:paidMonths as date[]), cast(:payMonths as date[])) as p (month, pay_month)
                    on p.month = s.last_month
                left join lateral (
                    select sum(e.amount) as ever, sum(e.amount) filter (where e.pay_month = p.pay_month) as in_period
                    from child_allowance.payment_deduction e
                    join child_allowance.payment_run r using (municipality_code, run_id)
                    where e.recipient = d.recipient and e.deduction_number = d.deduction_number
                        and r.state in ('booked', 'paid', 'settled')) t on true
                where not d.withdrawn and d.first_month <= p.pay_month
                    and (d.last_month is null or d.last_month >= p.pay_month)
                    and s.owed > s.overpaid and not s.died),
            deduction_taken as materialized (
                select recipient, deduction_number, version, pay_month, cast(least(amount, rest - earlier) as bigint) as amount,
                    cast(row_number() over (partition by recipient order by place, deduction_number) as integer) as place
                from (select *, coalesce(sum(amount) over (partition by recipient order by place, deduction_number
                        rows between unbounded preceding and 1 preceding), 0) as earlier from deduction_wanted) w
                where amount > 0 and earlier < rest),
            deducted as (select recipient, cast(sum(amount) as bigint) as amount from deduction_taken group by recipient)
            """;

    private static final int FIRST = Months.of(YearMonth.of(2012, 4));

    private TakenByRun() {}

    /** Binds what {@link #TAKEN} asks for: the kinds of the pay day with their places, and when each month is paid by law. */
    public static <S extends SqlStatement<S>> S bind(S statement, LocalDate payDay, YearMonth until) {
        var kinds = DeductionKind.on(payDay);
        var months = IntStream.range(FIRST, Months.of(until)).boxed().toList();
        return statement
                .bindArray(
                        "deductionKinds",
                        String.class,
                        kinds.stream().map(DeductionKind::code).toList())
                .bindArray(
                        "deductionPlaces",
                        Integer.class,
                        kinds.stream().map(DeductionKind::place).toList())
                .bindArray("paidMonths", String.class, days(months))
                .bindArray(
                        "payMonths",
                        String.class,
                        days(months.stream().map(TakenByRun::paidIn).toList()));
    }

    private static int paidIn(int month) {
        return AllowanceLaw.of(month).terms().paidIn(month);
    }

    private static List<String> days(List<Integer> months) {
        return months.stream().map(month -> Months.firstDay(month).toString()).toList();
    }
}
