package jp.yakuba.childallowance.payment.run;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A payment run as screens show it.
 *
 * @param deducted what is taken for fees and as donations; empty if nothing is
 * @param unconfirmed what waits for movements to be decided on; empty if nothing does
 */
public record RunRow(
        String id,
        int revision,
        String kind,
        String months,
        String payDay,
        String state,
        String transfers,
        String amount,
        String offset,
        String deducted,
        String held,
        String unconfirmed,
        String barred,
        String overpaid,
        int renewals,
        String madeBy,
        String madeAt,
        String approvedBy) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

    static RunRow of(RunView run) {
        return new RunRow(
                run.id().toString(),
                run.revision(),
                run.kind().japanese(),
                (run.payMonth() == null ? "" : WarekiMonth.of(run.payMonth()) + "期、")
                        + WarekiMonth.of(run.lastMonth())
                        + "分まで",
                DayField.text(run.payDay()),
                run.state().japanese(),
                "%,d人".formatted(run.transfers()),
                yen(run.amount()),
                yen(run.offset()),
                run.deducted() == 0 ? "" : yen(run.deducted()),
                yen(run.held()),
                run.unconfirmed() == 0 ? "" : yen(run.unconfirmed()),
                yen(run.barred()),
                yen(run.overpaid()),
                run.renewals(),
                run.madeByName(),
                TIME.format(ZonedDateTime.ofInstant(run.madeAt(), UnitOfWork.JAPAN)),
                run.approvedByName() == null ? "" : run.approvedByName());
    }

    static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
