package jp.yakuba.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Problem details after RFC 9457.
 *
 * @param type catalogue address, relative to the service: {@code /problems/validation-failed}
 * @param detail what to do
 * @param instance number under which the log knows this request; null if nothing was logged
 * @param findings what is wrong where; empty if the problem says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<FindingBody> findings) {

    /** One finding as JSON. */
    public record FindingBody(String code, String severity, String field, String message, String remedy) {
        static FindingBody of(Finding finding) {
            return new FindingBody(
                    finding.code(),
                    finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                    finding.field(),
                    finding.message(),
                    finding.remedy());
        }
    }

    /** The problem as its catalogue entry tells it. */
    public static Problem of(ProblemType type) {
        return of(type, null, List.of());
    }

    static Problem of(ProblemType type, @Nullable String instance, List<Finding> findings) {
        return new Problem(
                "/problems/" + type.code(),
                type.title(),
                type.status(),
                type.remedy(),
                instance,
                findings.stream().map(FindingBody::of).toList());
    }

    /** The same in the words of a program. */
    Problem toPrograms(ProblemType of) {
        return new Problem(type, title, status, of.remedyOfPrograms(), instance, findings);
    }

    static Problem of(Refusal refusal) {
        return of(refusal.type(), null, refusal.findings().list());
    }
}
