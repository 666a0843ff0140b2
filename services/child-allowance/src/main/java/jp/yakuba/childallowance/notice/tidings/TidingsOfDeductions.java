package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.DeductionContent;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.payment.deduction.DeductionBasis;
import jp.yakuba.childallowance.payment.deduction.DeductionKind;
import jp.yakuba.childallowance.payment.deduction.DeductionWay;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What there is to tell of what is taken from payments: before it is taken of fees, of a donation what was received. Only read here. */
@ApplicationScoped
class TidingsOfDeductions {

    private record Newest(
            DeductionKind kind, String amount, @Nullable String creditor, LocalDate toldOn, boolean withdrawn) {}

    Tidings of(UnitOfWork work, AddresseeNumber recipient, int number) {
        var people = List.of(recipient);
        var newest = newest(work, recipient, number);
        var taken = taken(work, recipient, number);
        if (taken.isEmpty() && (newest.withdrawn() || newest.kind().way() == DeductionWay.DONATION)) {
            return Tidings.nothing(
                    people, ChildAllowanceError.NOTICE_NOTHING_TAKEN, "徴収した費用も受領した寄附もありません。", "支払の記帳が済んでから発行してください。");
        }
        return KnownPeople.hasDied(work, recipient)
                ? Tidings.died(people)
                : Tidings.of(people, told(recipient, newest, taken));
    }

    private static Tidings.Told told(AddresseeNumber recipient, Newest newest, List<DeductionContent.Taken> taken) {
        return new Tidings.Told(
                switch (newest.kind().way()) {
                    case SPECIAL -> NoticeKind.FEES_SPECIALLY_COLLECTED;
                    case MUNICIPALITY, ELSEWHERE -> NoticeKind.FEES_DEDUCTED;
                    case DONATION -> NoticeKind.DONATION_RECEIVED;
                },
                recipient,
                List.of(),
                letter -> new DeductionContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        newest.kind().japanese() + "（" + newest.kind().article() + "）",
                        newest.toldOn(),
                        newest.amount(),
                        newest.creditor(),
                        taken));
    }

    private static Newest newest(UnitOfWork work, AddresseeNumber recipient, int number) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.deduction
                        where recipient = :recipient and deduction_number = :number order by version desc limit 1
                        """)
                .bind("recipient", recipient.value())
                .bind("number", number)
                .map((row, context) -> newest(row))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static Newest newest(ResultSet row) throws SQLException {
        var reference = row.getString("reference");
        var creditor = row.getString("creditor");
        return new Newest(
                new DeductionKind(row.getString("kind")),
                amount(row),
                creditor == null || reference == null ? creditor : creditor + "（" + reference + "）",
                row.getObject("told_on", LocalDate.class),
                row.getBoolean("withdrawn"));
    }

    private static String amount(ResultSet row) throws SQLException {
        var basis = Coded.find(DeductionBasis.class, row.getString("basis")).orElseThrow();
        var last = row.getObject("last_month", LocalDate.class);
        return month(row.getObject("first_month", LocalDate.class)) + "から" + (last == null ? "" : month(last) + "まで")
                + "\u3000" + basis.japanese()
                + (basis == DeductionBasis.ALL ? "" : NoticeContent.yen(row.getLong("amount")));
    }

    private static String month(LocalDate day) {
        return NoticeContent.month(YearMonth.from(day)).replaceFirst("分$", "期");
    }

    private static List<DeductionContent.Taken> taken(UnitOfWork work, AddresseeNumber recipient, int number) {
        return work.sql()
                .createQuery("""
                        select r.pay_day, e.amount from child_allowance.payment_deduction e
                        join child_allowance.payment_run r using (municipality_code, run_id)
                        where e.recipient = :recipient and e.deduction_number = :number
                            and r.state in ('booked', 'paid', 'settled')
                        order by r.pay_day, r.made_at
                        """)
                .bind("recipient", recipient.value())
                .bind("number", number)
                .map((row, context) ->
                        new DeductionContent.Taken(row.getObject("pay_day", LocalDate.class), row.getLong("amount")))
                .list();
    }
}
