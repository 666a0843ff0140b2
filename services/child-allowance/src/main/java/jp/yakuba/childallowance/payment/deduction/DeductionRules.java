package jp.yakuba.childallowance.payment.deduction;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import org.jspecify.annotations.Nullable;

/** What must be so before something is taken from an allowance. */
final class DeductionRules {

    private static final long MOST = 9_999_999;

    private DeductionRules() {}

    /**
     * When the first month is paid.
     *
     * @param day the pay day; null where none is set yet
     * @param booked whether its run is booked
     */
    record Payday(@Nullable LocalDate day, boolean booked) {

        /** An offer is made before it is paid; of 特別徴収 the recipient is told before the day. */
        boolean isTooLateFor(DeductionRequest asked, LocalDate today) {
            if (booked || day == null) {
                return booked || asked.firstMonth().isBefore(YearMonth.from(today));
            }
            return day.isBefore(today)
                    || (asked.kind().way() == DeductionWay.SPECIAL
                            && !asked.toldOn().isBefore(day));
        }
    }

    /** All that is wrong with it as such. */
    static Findings check(DeductionRequest asked, LocalDate today) {
        return amount(asked)
                .and(months(asked))
                .and(creditor(asked))
                .and(when(asked.toldOn().isAfter(today), DeductionWithdrawal::inFuture))
                .and(reason(asked));
    }

    private static Findings amount(DeductionRequest asked) {
        var amount = asked.amount();
        return when(
                asked.basis() == DeductionBasis.ALL ? amount != null : amount == null || amount < 1 || amount > MOST,
                () -> Finding.error(
                        ChildAllowanceError.DEDUCTION_AMOUNT_WRONG,
                        "amount",
                        "額の入力が、徴収の方法と合いません。",
                        "全額のときは額を空にし、そのほかは1円以上9999999円以下の額を入力してください。"));
    }

    private static Findings months(DeductionRequest asked) {
        var last = asked.lastMonth();
        return when(!isPayMonth(asked.firstMonth()), () -> notOfLaw("firstMonth"))
                .and(when(last != null && !isPayMonth(last), () -> notOfLaw("lastMonth")))
                .and(when(
                        last != null && last.isBefore(asked.firstMonth()),
                        () -> Finding.error(
                                ChildAllowanceError.DEDUCTION_MONTHS_WRONG,
                                "lastMonth",
                                "終わりの支払期月が、始まりの支払期月より前です。",
                                "支払期月を確かめてください。終わりを決めないときは空にしてください。")))
                .and(when(
                        !asked.kind().holdsOn(asked.firstMonth().atDay(1)),
                        () -> Finding.error(
                                ChildAllowanceError.DEDUCTION_KIND_UNKNOWN,
                                "kind",
                                "この種類は、始まりの支払期月には法令にありません。",
                                "一覧にある種類を選んでください。")));
    }

    /** 児童手当法第8条第4項. */
    private static boolean isPayMonth(YearMonth month) {
        var number = Months.of(month);
        return AllowanceLaw.of(number).terms().paidIn(number - 1) == number;
    }

    private static Finding notOfLaw(String field) {
        return Finding.error(
                ChildAllowanceError.PAYMENT_MONTH_NOT_OF_LAW, field, "支払期月ではない月です。", "支払期月は、2月、4月、6月、8月、10月、12月です。");
    }

    private static Findings creditor(DeductionRequest asked) {
        return when(
                        asked.kind().way().hasCreditor() && isBlank(asked.creditor()),
                        () -> Finding.error(
                                FoundationError.REQUIRED, "creditor", "支払先が入力されていません。", "学校給食費などを受け取るところの名称を入力してください。"))
                .and(when(
                        !asked.kind().way().hasCreditor()
                                && !(isBlank(asked.creditor()) && isBlank(asked.reference()) && asked.child() == null),
                        () -> Finding.error(
                                ChildAllowanceError.DEDUCTION_CREDITOR_OF_DONATION,
                                "creditor",
                                "寄附に、支払先か整理番号か児童が入力されています。",
                                "寄附はこの市区町村が受けます（児童手当法第20条）。支払先と整理番号と児童を空にしてください。")))
                .and(child(asked));
    }

    /** Fees that the recipient offers are those of a child (児童手当法第21条第1項・第2項). */
    private static Findings child(DeductionRequest asked) {
        var offered =
                switch (asked.kind().way()) {
                    case MUNICIPALITY, ELSEWHERE -> true;
                    case SPECIAL, DONATION -> false;
                };
        return when(
                offered && asked.child() == null,
                () -> Finding.error(FoundationError.REQUIRED, "child", "児童が入力されていません。", "費用の対象の児童の宛名番号を入力してください。"));
    }

    /** Not after the 支払期月 of the March in which the child leaves junior high school (児童手当法第21条第1項・第2項). */
    static Findings ofAge(DeductionRequest asked, YearMonth lastOfChild) {
        var last = asked.lastMonth();
        return when(asked.firstMonth().isAfter(lastOfChild), () -> tooOld("child"))
                .and(when(last != null && last.isAfter(lastOfChild), () -> tooOld("lastMonth")));
    }

    private static Finding tooOld(String field) {
        return Finding.error(
                ChildAllowanceError.DEDUCTION_CHILD_TOO_OLD,
                field,
                "支払期月が、児童の中学校修了の3月分を支払う支払期月より後です。",
                "徴収できるのは、中学校修了前の児童の費用です（児童手当法第21条）。児童と支払期月を確かめてください。");
    }

    private static Findings reason(DeductionRequest asked) {
        return when(
                asked.kind().way() == DeductionWay.SPECIAL && isBlank(asked.reason()),
                () -> Finding.error(
                        FoundationError.REQUIRED, "reason", "特別徴収の理由が入力されていません。", "未納の月など、特別徴収する理由を入力してください。"));
    }

    /** 支払を受ける前 (児童手当法第20条第1項・第21条第1項・第2項), あらかじめ (第22条第2項). */
    static Findings inTime(DeductionRequest asked, Payday payday, LocalDate today) {
        return when(
                payday.isTooLateFor(asked, today),
                () -> Finding.error(
                        ChildAllowanceError.DEDUCTION_TOO_LATE,
                        "firstMonth",
                        "始まりの支払期月の支払に間に合いません（支払日が過ぎたか、記帳が済んだか、通知の日が支払日より前ではありません）。",
                        "次の支払期月から始めてください。"));
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
