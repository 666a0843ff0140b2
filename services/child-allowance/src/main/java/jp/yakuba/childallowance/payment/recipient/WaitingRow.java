package jp.yakuba.childallowance.payment.recipient;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * An account that waits to be decided on, in one line.
 *
 * @param name of the recipient; empty if not known, or not to who looks at it
 */
public record WaitingRow(String recipient, String name, String firstDay, String recordedAt) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    static WaitingRow of(WaitingAccount waiting, @Nullable AddresseeInSight person) {
        return new WaitingRow(
                waiting.recipient().value(),
                person == null ? "" : person.name(),
                DayField.text(waiting.firstDay()),
                TIME.format(ZonedDateTime.ofInstant(waiting.recordedAt(), UnitOfWork.JAPAN)));
    }
}
