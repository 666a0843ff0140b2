package jp.yakuba.platform.problems;

import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** Ends a request with a catalogued problem and rolls its transaction back. Carries findings, never personal data. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Findings findings;

    public Refusal(ProblemType type, Findings findings) {
        super(type.code() + " " + findings.codes());
        this.type = type;
        this.findings = findings;
    }

    public Refusal(ProblemType type, Finding... findings) {
        this(type, Findings.of(findings));
    }

    public ProblemType type() {
        return type;
    }

    public Findings findings() {
        return findings;
    }

    /** Refuses with 422 if there is any error. */
    public static void ifErrors(Findings findings) {
        if (findings.hasErrors()) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, findings);
        }
    }

    /** Refuses with 422 if there is any error, or an alert for whose passing no reason is given. */
    public static void ifNotPassed(Findings findings, Map<String, String> reasons) {
        ifErrors(findings);
        var open = findings.alertsNotPassed(reasons);
        if (!open.isEmpty()) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, open);
        }
    }
}
