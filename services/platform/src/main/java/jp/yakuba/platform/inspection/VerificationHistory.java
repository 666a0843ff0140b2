package jp.yakuba.platform.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import jp.yakuba.platform.audit.LoggedEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The last verifications, as the log itself knows them. */
@ApplicationScoped
class VerificationHistory {

    private static final int SHOWN = 5;
    private static final int YEARS = 1;

    private final LogReading reading;

    VerificationHistory(LogReading reading) {
        this.reading = reading;
    }

    /** One that has ended. */
    record Past(LoggedEntry entry) {
        public String time() {
            return JapaneseTime.shortly(entry.occurredAt());
        }

        public boolean intact() {
            return "true".equals(entry.details().get("intact"));
        }

        public String checkpoints() {
            return Objects.requireNonNullElse(entry.details().get("checkpoints"), "");
        }

        public String firstBreak() {
            return Objects.requireNonNullElse(entry.details().get("first-break"), "");
        }
    }

    List<Past> last(UnitOfWork work) {
        var criteria = LogCriteria.of(work.today().minusYears(YEARS), work.today())
                .operation(PlatformOperation.AUDIT_VERIFY.code());
        return reading.page(work, criteria, LogPosition.NEWEST, SHOWN).entries().stream()
                .map(Past::new)
                .toList();
    }
}
