package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.content.SuspendedContent;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What there is to tell of a suspension of payments or its release. Only read here. */
@ApplicationScoped
class TidingsOfSuspensions {

    private record Entry(LocalDate decidedOn, @Nullable YearMonth first, String reason) {

        static Entry of(ResultSet row) throws SQLException {
            var first = row.getObject("first_month", LocalDate.class);
            return new Entry(
                    row.getObject("recorded_at", OffsetDateTime.class)
                            .atZoneSameInstant(UnitOfWork.JAPAN)
                            .toLocalDate(),
                    first == null ? null : YearMonth.from(first),
                    row.getString("reason"));
        }
    }

    Tidings of(UnitOfWork work, AddresseeNumber recipient, int number) {
        var entry = work.sql()
                .createQuery("""
                        select first_month, reason, recorded_at from child_allowance.payment_suspension
                        where recipient = :recipient and entry_number = :number
                        """)
                .bind("recipient", recipient.value())
                .bind("number", number)
                .map((row, context) -> Entry.of(row))
                .findOne()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        return Tidings.of(
                List.of(recipient),
                new Tidings.Told(
                        entry.first() == null ? NoticeKind.RELEASED : NoticeKind.SUSPENDED,
                        recipient,
                        List.of(),
                        letter -> new SuspendedContent(
                                letter.name(),
                                letter.postalCode(),
                                letter.address(),
                                entry.decidedOn(),
                                entry.first(),
                                entry.reason())));
    }
}
