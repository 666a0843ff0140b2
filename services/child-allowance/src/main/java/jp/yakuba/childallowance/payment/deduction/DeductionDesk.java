package jp.yakuba.childallowance.payment.deduction;

import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.law.Ages;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.setting.PaymentSettings;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where it is entered, changed, withdrawn and looked at what is taken from the payments of a recipient. */
@ApplicationScoped
class DeductionDesk {

    private static final Addressees PEOPLE = new Addressees(ChildAllowance.ROOM);
    private static final YearMonth NEVER = YearMonth.of(9999, 12);

    private final Deductions deductions;
    private final PaymentSettings settings;
    private final PaidMonths paid;
    private final Audit audit;

    DeductionDesk(Deductions deductions, PaymentSettings settings, PaidMonths paid, Audit audit) {
        this.deductions = deductions;
        this.settings = settings;
        this.paid = paid;
        this.audit = audit;
    }

    /** Those of a recipient, the newest first; refuses with 404 to whom nothing is paid. */
    List<Deduction> look(UnitOfWork work, AddresseeNumber recipient) {
        requireRecipient(work, recipient);
        var found = deductions.of(work, recipient);
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.RECIPIENT_VIEW).subject(recipient));
        return found;
    }

    private static void requireRecipient(UnitOfWork work, AddresseeNumber recipient) {
        var known = work.sql()
                .createQuery("""
                        select exists(select from child_allowance.due_amount where recipient = :recipient)
                            or exists(select from child_allowance.recipient_account where recipient = :recipient)
                        """)
                .bind("recipient", recipient.value())
                .mapTo(Boolean.class)
                .one();
        if (!known) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
    }

    /** 申出, or an order of 特別徴収; it is taken by the runs of its months that are not booked yet. */
    void enter(UnitOfWork work, AddresseeNumber recipient, DeductionRequest asked) {
        requireRecipient(work, recipient);
        inTurn(work, recipient);
        var lastOfChild = lastOfChild(work, asked);
        Refusal.ifErrors(DeductionRules.check(asked, work.today())
                .and(DeductionRules.ofAge(asked, lastOfChild))
                .and(DeductionRules.inTime(asked, payday(work, asked.firstMonth()), work.today())));
        deductions.add(work, recipient, ended(asked, lastOfChild));
        record(work, ChildAllowanceOperation.DEDUCTION_ENTER, recipient);
    }

    /** 変更: it is taken as it is now by the runs that are not booked yet. */
    void change(UnitOfWork work, AddresseeNumber recipient, int number, DeductionRequest asked) {
        inTurn(work, recipient);
        var before = open(work, recipient, number);
        var lastOfChild = lastOfChild(work, asked);
        var begun = before.newest().firstMonth().equals(asked.firstMonth());
        Refusal.ifErrors(DeductionRules.check(asked, work.today())
                .and(DeductionRules.ofAge(asked, lastOfChild))
                .and(
                        begun
                                ? Findings.none()
                                : DeductionRules.inTime(asked, payday(work, asked.firstMonth()), work.today()))
                .and(when(
                        !asked.kind().equals(before.kind()),
                        () -> Finding.error(
                                ChildAllowanceError.DEDUCTION_KIND_FIXED,
                                "kind",
                                "種類は変えられません。",
                                "これを撤回し、新しい申出として登録してください。"))));
        deductions.change(work, recipient, number, before.newest().version() + 1, ended(asked, lastOfChild));
        record(work, ChildAllowanceOperation.DEDUCTION_CHANGE, recipient);
    }

    /** 撤回: no run that is not booked yet takes it. */
    void withdraw(UnitOfWork work, AddresseeNumber recipient, int number, DeductionWithdrawal asked) {
        inTurn(work, recipient);
        open(work, recipient, number);
        Refusal.ifErrors(asked.check(work.today()));
        deductions.withdraw(work, recipient, number, asked);
        record(work, ChildAllowanceOperation.DEDUCTION_WITHDRAW, recipient);
    }

    /** What is booked at the moment is booked before anything is entered, so that nothing is taken as it no longer is. */
    private void inTurn(UnitOfWork work, AddresseeNumber recipient) {
        paid.await(work);
        paid.await(work, recipient);
    }

    /** The last month in which fees of the child are taken; that of nobody where there is no child, or nobody knows the birth. */
    private static YearMonth lastOfChild(UnitOfWork work, DeductionRequest asked) {
        var child = asked.child();
        return child == null
                ? NEVER
                : PEOPLE.of(work, List.of(child)).values().stream()
                        .map(kept -> kept.person().birthDate())
                        .filter(birth -> !birth.unknown() && birth.value().isCalendarDay())
                        .map(birth -> lastOfChild(asked.firstMonth(), Ages.of(birth.value())))
                        .findFirst()
                        .orElse(NEVER);
    }

    private static YearMonth lastOfChild(YearMonth from, Ages child) {
        var terms = AllowanceLaw.of(Months.of(from)).terms();
        return Months.month(terms.paidIn(terms.lastDeducted(child)));
    }

    private static DeductionRequest ended(DeductionRequest asked, YearMonth lastOfChild) {
        return lastOfChild.equals(NEVER) ? asked : asked.endingBy(lastOfChild);
    }

    private Deduction open(UnitOfWork work, AddresseeNumber recipient, int number) {
        var found = deductions.find(work, recipient, number).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (found.newest().withdrawn()) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.DEDUCTION_ENDED,
                            "",
                            "この徴収・寄附は、撤回されています。",
                            "再び行うときは、新しい申出として登録してください。"));
        }
        return found;
    }

    private DeductionRules.Payday payday(UnitOfWork work, YearMonth month) {
        var day = settings.on(work, month.atEndOfMonth())
                .map(found -> found.setting().payDayOf(month))
                .orElse(null);
        var booked = work.sql()
                .createQuery("""
                        select exists(select from child_allowance.payment_run
                            where kind = 'regular' and pay_month = :month and state in ('booked', 'paid', 'settled'))
                        """)
                .bind("month", month.atDay(1))
                .mapTo(Boolean.class)
                .one();
        return new DeductionRules.Payday(day, booked);
    }

    private void record(UnitOfWork work, ChildAllowanceOperation operation, AddresseeNumber recipient) {
        audit.record(work, AuditEntry.of(operation).subject(recipient));
    }
}
