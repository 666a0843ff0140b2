package jp.yakuba.childallowance.payment.migration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import jp.yakuba.childallowance.payment.ListFile;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.jobs.RowFinding;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of past payments: 宛名番号, 対象月, 区分, 金額, 支払日 (project-derived; what the other system gives is brought into
 * it).
 *
 * @param recipient as it stands there
 * @param payment null if it cannot be read
 * @param findings what is wrong with it
 */
record PastLine(long number, String recipient, @Nullable PastPayment payment, List<RowFinding> findings) {

    static final ListFile LIST = new ListFile(List.of("宛名番号", "対象月", "区分", "金額", "支払日"), 5_000_000);

    private static final List<String> PATHS = List.of("recipient", "month", "kind", "amount", "paidOn");
    private static final RecordShape<PastPayment> SHAPE = new RecordShape<>(PastPayment.class, new Values());

    static PastLine of(ListFile.Line line, LocalDate today) {
        var typed = new HashMap<String, String>();
        for (var column = 0; column < PATHS.size(); column++) {
            if (!line.field(column).isEmpty()) {
                typed.put(PATHS.get(column), line.field(column));
            }
        }
        var bound = SHAPE.bind(new Fields(typed));
        var payment = bound.value();
        var found = payment == null ? bound.findings() : payment.check(today);
        return new PastLine(line.number(), line.field(0), payment, rows(line.number(), found));
    }

    private static List<RowFinding> rows(long number, Findings found) {
        return found.list().stream()
                .map(finding -> new RowFinding(number, atColumn(finding)))
                .toList();
    }

    /** The line calls what is meant as the file does. */
    private static Finding atColumn(Finding finding) {
        var column = PATHS.indexOf(finding.field());
        return column < 0 ? finding : finding.about(LIST.columns().get(column));
    }

    /** Whose it is; empty if it does not say. */
    String numberGiven() {
        try {
            return recipient.isEmpty() ? "" : AddresseeNumber.parse(recipient).value();
        } catch (RejectedValue unreadable) {
            return "";
        }
    }

    boolean isRefused() {
        return !findings.isEmpty();
    }

    /** Without whom it is about. */
    @Override
    public String toString() {
        return "PastLine[" + number + "]";
    }
}
