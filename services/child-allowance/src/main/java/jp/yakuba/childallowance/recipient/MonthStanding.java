package jp.yakuba.childallowance.recipient;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Months;
import org.jspecify.annotations.Nullable;

/** How the payment of a month stands. */
enum MonthStanding {
    /** Nothing is due and nothing was paid. */
    NOTHING("", ""),
    /** 支払済. */
    PAID("支払済", "success"),
    /** 返還済: what was paid too much came back, or is not claimed back any more. */
    REPAID("返還済", "neutral"),
    /** 支払予定: its month of payment is not past. */
    TO_BE_PAID("支払予定", "info"),
    /** 未払. */
    OWED("未払", "alert"),
    /** 差止 (児童手当法第10条・第11条). */
    HELD("差止", "alert"),
    /** 振込不能: it was paid and came back. */
    RETURNED("振込不能", "alert"),
    /** 過払い. */
    OVERPAID("過払い", "alert"),
    /** 時効: not paid any more (児童手当法第23条第1項), or not claimed back any more (地方自治法第236条第1項). */
    BARRED("時効", "error");

    private final String words;
    private final String kind;

    MonthStanding(String words, String kind) {
        this.words = words;
        this.kind = kind;
    }

    /** The word on the screen. */
    String words() {
        return words;
    }

    /** How its mark looks. */
    String kind() {
        return kind;
    }

    /**
     * Of a month by its ledger.
     *
     * @param heldFrom from which month on nothing is paid; null while nothing is held back
     */
    static MonthStanding of(LedgerMonth month, @Nullable YearMonth heldFrom, LocalDate today) {
        if (month.due() == month.paid()) {
            return settled(month);
        }
        if (month.paid() > month.due()) {
            return overpaid(month, today);
        }
        var number = Months.of(month.month());
        var terms = AllowanceLaw.of(number).terms();
        if (!today.isBefore(terms.barredFrom(number))) {
            return BARRED;
        }
        return unpaid(month, heldFrom, Months.month(terms.paidIn(number)).isBefore(YearMonth.from(today)));
    }

    private static MonthStanding settled(LedgerMonth month) {
        if (month.cameBackFromRecipient()) {
            return REPAID;
        }
        return month.due() == 0 ? NOTHING : PAID;
    }

    private static MonthStanding overpaid(LedgerMonth month, LocalDate today) {
        var until = month.claimedBackUntil();
        return until != null && !today.isBefore(until) ? BARRED : OVERPAID;
    }

    private static MonthStanding unpaid(LedgerMonth month, @Nullable YearMonth heldFrom, boolean late) {
        if (heldFrom != null && !month.month().isBefore(heldFrom)) {
            return HELD;
        }
        if (month.cameBackFromBank()) {
            return RETURNED;
        }
        return late ? OWED : TO_BE_PAID;
    }
}
