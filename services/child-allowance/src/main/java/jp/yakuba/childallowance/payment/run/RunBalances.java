package jp.yakuba.childallowance.payment.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.deduction.TakenByRun;
import jp.yakuba.childallowance.payment.recipient.RecipientAccounts;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What a run pays to whom, for all recipients in one statement: what is owed for the months of the run, less what is
 * overpaid, less what is taken from it ({@link TakenByRun}). What a suspension holds back stays owed, and so does what is due no more if an end or a decrease that a
 * movement asks for is decided (異動の確認待ち). What is barred by time is not paid (児童手当法第23条第1項), but for what a
 * child was granted of it, nor is anybody who has died: that is for the children (第12条). What cannot be transferred is
 * not booked.
 */
@ApplicationScoped
class RunBalances {

    /** Each recipient with a balance, and what becomes of it. */
    private static final String JUDGED = PaidMonths.BALANCES
            + """
            , suspended as (
                select distinct on (recipient) recipient, first_month from child_allowance.payment_suspension
                order by recipient, entry_number desc),
            account as (
                select distinct on (recipient) recipient, entry_number, bank, branch, %s as key
                from child_allowance.recipient_account a where first_day <= :payDay and %s
                order by recipient, entry_number desc),
            waiting as (
                select recipient, min(event) as event from child_allowance.task where %s group by recipient),
            still_due as (
                select * from unnest(:stillDueTo, cast(:stillDueOf as date[]), :stillDue) as s (recipient, month, amount)),
            known as (
                select b.recipient, b.month, b.balance, b.entries,
                    b.balance > 0 and b.month < :payable and (b.recipient, b.month) not in (
                        select child, month from child_allowance.unpaid_month where not barred) as barred,
                    b.balance > 0 and b.month >= :payable and coalesce(s.first_month <= b.month, false) as held,
                    case when b.balance > 0 and b.month > w.event
                        then least(b.balance, greatest(0, b.due - coalesce(d.amount, 0))) else 0 end as unconfirmed
                from balance b
                left join suspended s using (recipient)
                left join waiting w using (recipient)
                left join still_due d using (recipient, month)
                where b.month < :before or not exists (
                    select from child_allowance.due_amount n
                    where n.recipient = b.recipient and upper(n.months) > :until)),
            weighed as materialized (
                select recipient, month, balance, entries, barred, held,
                    case when held or barred then 0 else unconfirmed end as unconfirmed,
                    case when held or barred then 0 else greatest(0, balance) - unconfirmed end as payable
                from known),
            summed as (
                select recipient,
                    min(month) filter (where payable > 0) as first_month,
                    max(month) filter (where payable > 0) as last_month,
                    cast(sum(payable) as bigint) as owed,
                    cast(sum(unconfirmed) as bigint) as unconfirmed,
                    cast(coalesce(sum(balance) filter (where held), 0) as bigint) as held,
                    cast(coalesce(sum(balance) filter (where barred), 0) as bigint) as barred,
                    cast(coalesce(-sum(balance) filter (where balance < 0), 0) as bigint) as overpaid,
                    exists (
                        select from child_allowance.addressee p
                        where p.addressee_number = recipient and p.state = :died) as died
                from weighed group by recipient)
            %s,
            judged as materialized (
                select s.recipient, s.first_month, s.last_month, s.owed, least(s.owed, s.overpaid) as offset_amount,
                    coalesce(t.amount, 0) as deducted, s.owed - least(s.owed, s.overpaid) - coalesce(t.amount, 0) as amount, s.held, s.unconfirmed, s.barred,
                    s.overpaid - least(s.owed, s.overpaid) as overpaid,
                    a.entry_number as account_entry, a.bank, a.branch,
                    s.overpaid > 0 and not exists (
                        select from child_allowance.due_amount n
                        where n.recipient = s.recipient and upper(n.months) > :until) as ended,
                    case when s.owed = 0 and s.unconfirmed > 0 then 'unconfirmed'
                        when s.owed = 0 and s.overpaid = 0 and s.held = 0 then 'barred'
                        when s.owed = 0 and s.overpaid = 0 then 'suspended'
                        when s.owed = 0 then 'overpaid'
                        when s.owed <= s.overpaid then 'offset'
                        when s.died then 'died'
                        when t.amount = s.owed - s.overpaid then 'deducted'
                        when a.recipient is null then 'account-missing'
                        when a.key <> all(:usable) then 'account-invalid'
                        when exists (
                            select from child_allowance.returned_transfer t
                            where t.recipient = s.recipient and t.account_entry = a.entry_number) then 'account-returned'
                        else 'transfer' end as outcome
                from summed s left join account a using (recipient) left join deducted t using (recipient)),
            really_taken as (
                select d.* from deduction_taken d join judged j using (recipient)
                where j.outcome in ('transfer', 'deducted'))
            """.formatted(UsableAccounts.KEY, RecipientAccounts.COUNTS, Tasks.TAKING_AWAY, TakenByRun.TAKEN);

    private static final String COMPARED = """
            outcome, owed, offset_amount, deducted, amount, held, unconfirmed, barred, overpaid, first_month, last_month,
            account_entry, ended""";

    private final StillDue stillDue;

    RunBalances(StillDue stillDue) {
        this.stillDue = stillDue;
    }

    /** Makes the preview, or makes it anew. */
    Tally preview(UnitOfWork work, PaymentRun run) {
        inMemory(work);
        for (var table : List.of("payment_deduction", "payment_line")) {
            work.sql()
                    .createUpdate("delete from child_allowance." + table + " where run_id = :run")
                    .bind("run", run.id())
                    .execute();
        }
        bound(work, run, work.sql().createUpdate(JUDGED + """
                        , lines as (
                            insert into child_allowance.payment_line (run_id, recipient, %1$s, transfer_number)
                            select :run, recipient, %1$s,
                                case outcome when 'transfer' then
                                    row_number() over (partition by outcome order by bank, branch, recipient) end
                            from judged)
                        insert into child_allowance.payment_deduction
                            (run_id, recipient, deduction_number, version, place, pay_month, amount)
                        select :run, recipient, deduction_number, version, place, pay_month, amount from really_taken
                        """.formatted(COMPARED)))
                .execute();
        return tally(work, run);
    }

    private static Tally tally(UnitOfWork work, PaymentRun run) {
        return work.sql()
                .createQuery("""
                        select count(*) as lines, count(transfer_number) as transfers,
                            coalesce(sum(amount) filter (where outcome = 'transfer'), 0) as amount,
                            coalesce(sum(offset_amount) filter (where outcome in ('transfer', 'offset', 'deducted')), 0) as offset_amount,
                            coalesce(sum(deducted) filter (where outcome in ('transfer', 'deducted')), 0) as deducted,
                            coalesce(sum(held), 0) as held, coalesce(sum(unconfirmed), 0) as unconfirmed,
                            coalesce(sum(barred), 0) as barred,
                            coalesce(sum(overpaid), 0) as overpaid
                        from child_allowance.payment_line where run_id = :run
                        """)
                .bind("run", run.id())
                .map((row, context) -> new Tally(
                        row.getInt("lines"),
                        row.getInt("transfers"),
                        row.getLong("amount"),
                        row.getLong("offset_amount"),
                        row.getLong("deducted"),
                        row.getLong("held"),
                        row.getLong("unconfirmed"),
                        row.getLong("barred"),
                        row.getLong("overpaid")))
                .one();
    }

    /**
     * Books what the preview says, if it is so still: the comparison and the entries are one statement, between which nothing
     * can change. What was overpaid is set off in the order of the months, and what is deducted is of the first of them.
     */
    Booking book(UnitOfWork work, PaymentRun run) {
        inMemory(work);
        return bound(work, run, work.sql().createQuery(JUDGED + """
                        , stale as materialized (
                            select recipient from (select recipient, %1$s from judged) j
                            full join (select recipient, %1$s from child_allowance.payment_line where run_id = :run) l
                                using (recipient)
                            where j is distinct from l
                            union all
                            select recipient from (
                                select recipient, deduction_number, version, place, pay_month, amount from really_taken) j
                            full join (
                                select recipient, deduction_number, version, place, pay_month, amount
                                from child_allowance.payment_deduction where run_id = :run) l
                                using (recipient, deduction_number)
                            where j is distinct from l),
                        settled as (
                            select w.recipient, w.month, w.entries,
                                case when w.balance > 0 then w.payable
                                    else -least(-w.balance, greatest(0, j.offset_amount - w.before)) end as amount,
                                least(w.payable, greatest(0, j.deducted - w.payable_before)) as deducted
                            from (select recipient, month, entries, balance, payable,
                                    coalesce(sum(payable) over (
                                        partition by recipient order by month
                                        rows between unbounded preceding and 1 preceding), 0) as payable_before,
                                    coalesce(sum(greatest(0, -balance)) over (
                                        partition by recipient order by month
                                        rows between unbounded preceding and 1 preceding), 0) as before
                                from weighed where not held and not barred) w
                            join judged j using (recipient)
                            where j.outcome in ('transfer', 'offset', 'deducted')),
                        booked as (
                            insert into child_allowance.paid_month
                                (recipient, month, entry_number, act_id, kind, amount, booked_on)
                            select recipient, month, entries + 1, :run,
                                case when amount > 0 then 'payment' else 'offset' end, amount - deducted, :on
                            from settled where amount <> deducted and not exists (select from stale)
                            union all
                            select recipient, month, entries + case when amount = deducted then 1 else 2 end, :deductionAct,
                                'deduction', deducted, :on
                            from settled where deducted > 0 and not exists (select from stale)
                            returning kind, amount)
                        select (select count(*) from stale) as stale,
                            (select coalesce(sum(amount) filter (where kind <> 'deduction'), 0) from booked) as amount,
                            (select coalesce(sum(amount) filter (where kind = 'deduction'), 0) from booked) as deducted
                        """.formatted(COMPARED)))
                .bind("on", work.today())
                .bind("deductionAct", run.deductionAct())
                .map((row, context) -> Booking.of(row))
                .one();
    }

    /** Some hundred thousand recipients are sorted and joined in memory, not on disk; to the end of the step. */
    private static void inMemory(UnitOfWork work) {
        work.sql().execute("set local work_mem = '64MB'");
    }

    private <S extends SqlStatement<S>> S bound(UnitOfWork work, PaymentRun run, S statement) {
        var plan = run.plan();
        var due = stillDue.of(work, plan.endedBefore());
        return TakenByRun.bind(statement, plan.payDay(), plan.endedBefore())
                .bind("run", run.id())
                .bind("recipient", (String) null)
                .bind("payDay", plan.payDay())
                .bind("before", plan.before().atDay(1))
                .bind("until", plan.endedBefore().atDay(1))
                .bind("died", ResidentState.DIED.code())
                .bind("payable", plan.payable().atDay(1))
                .bindArray(
                        "stillDueTo",
                        String.class,
                        due.stream().map(one -> one.recipient().value()).toList())
                .bindArray(
                        "stillDueOf",
                        String.class,
                        due.stream().map(one -> one.month().atDay(1).toString()).toList())
                .bindArray(
                        "stillDue",
                        Long.class,
                        due.stream().map(StillDue.Month::amount).toList())
                .bindArray("usable", String.class, UsableAccounts.on(work, plan.payDay()));
    }
}
