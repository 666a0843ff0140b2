package jp.yakuba.childallowance.filing;

import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Alerts that are passed. */
public final class Passed {

    private Passed() {}

    /** All of them for one reason, as a line of a file has it; none where it has none. */
    public static Map<String, String> all(Findings findings, @Nullable String reason) {
        return reason == null
                ? Map.of()
                : findings.alerts().stream()
                        .map(Finding::code)
                        .distinct()
                        .collect(Collectors.toMap(code -> code, _ -> reason));
    }
}
