package jp.yakuba.childallowance.ageing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where it is looked at whose amount falls or ends with a month. */
@ApplicationScoped
public class AgeDesk {

    private final AgeFalls falls;
    private final Audit audit;

    AgeDesk(AgeFalls falls, Audit audit) {
        this.falls = falls;
        this.audit = audit;
    }

    /** Reads a month, such as 2027-04. */
    public static YearMonth month(String text) {
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeParseException wrong) {
            throw new RejectedValue(ChildAllowanceError.AGE_MONTH_FORM, "月分の形式が違います。", "2027-04のように、西暦の年と月を入力してください。");
        }
    }

    /** So many of them behind a recipient. */
    List<AgeFall> list(UnitOfWork work, YearMonth month, String after, int limit) {
        var found = falls.of(work, month, false, after, limit);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.AGE_VIEW)
                        .records(found.size())
                        .addressees(found.stream()
                                .flatMap(AgeDesk::people)
                                .distinct()
                                .toList()));
        return found;
    }

    static Stream<AddresseeNumber> people(AgeFall fall) {
        return Stream.concat(
                Stream.of(fall.recipient()), fall.children().stream().map(AgeFall.Aged::child));
    }
}
