package jp.yakuba.residentrecords.certificate.issue;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/** Which issued copies are asked for, as they stand in an address; a resource takes them as one {@code @BeanParam}. */
public class IssueParameters {

    @QueryParam("person")
    @Nullable
    String person;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("until")
    @Nullable
    String until;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("number")
    @Nullable
    String number;

    @QueryParam("staff")
    @Nullable
    String staff;

    /** What was typed, by the name of the field. */
    Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        put(typed, "person", person);
        put(typed, "from", from);
        put(typed, "until", until);
        put(typed, "kind", kind);
        put(typed, "number", number);
        put(typed, "staff", staff);
        return typed;
    }

    private static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            typed.put(name, value.strip());
        }
    }

    Bound<IssueCriteria> bind() {
        return IssueCriteria.bind(typed());
    }

    /** The criteria, of which there must be one. */
    public IssueCriteria criteria() {
        var bound = bind();
        Refusal.ifErrors(bound.findings());
        var criteria = Objects.requireNonNull(bound.value());
        if (criteria.isEmpty()) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            RecordsError.ISSUE_CRITERIA_MISSING,
                            "",
                            "探す条件がありません。",
                            "person、from、number などのどれかを指定してください。"));
        }
        return criteria;
    }
}
