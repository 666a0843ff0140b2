package jp.yakuba.platform.posting;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * What is done with a form that was posted, and what its clerk sees if that is refused: the page again, as it was typed, with
 * what was found. A refusal that found nothing, such as that of a right, is the page of problems.
 *
 * <pre>{@code
 * return FormPost.of(() -> posts.once(operator.get(), work -> …)).orAgain(findings -> page(form.with(findings)));
 * }</pre>
 */
public final class FormPost {

    private final Supplier<Response> act;

    private FormPost(Supplier<Response> act) {
        this.act = act;
    }

    /** What is done with it. */
    public static FormPost of(Supplier<Response> act) {
        return new FormPost(act);
    }

    /** What was typed and is no such value is found at this field. */
    public FormPost rejectedAt(Function<RejectedValue, String> field) {
        return new FormPost(() -> {
            try {
                return act.get();
            } catch (RejectedValue rejected) {
                throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding(field.apply(rejected)));
            }
        });
    }

    /** What is answered if another has been faster. */
    public FormPost ifStale(Supplier<Response> answer) {
        return new FormPost(() -> {
            try {
                return act.get();
            } catch (Refusal refused) {
                if (refused.type() != ProblemType.STALE) {
                    throw refused;
                }
                return answer.get();
            }
        });
    }

    /** Does it; the page with what was found if it is refused. */
    public Response orAgain(Function<Findings, ?> page) {
        try {
            return act.get();
        } catch (Refusal refused) {
            if (refused.findings().isEmpty()) {
                throw refused;
            }
            return Response.status(refused.type().status())
                    .entity(page.apply(refused.findings()))
                    .build();
        }
    }

    /** Does it; what stands in the way in words if it is refused, for a script, which can show no page of ours. */
    public Response orTold() {
        try {
            return act.get();
        } catch (Refusal refused) {
            return Response.status(refused.type().status())
                    .entity(Told.of(refused))
                    .build();
        }
    }

    /** What stands in the way. */
    private record Told(String message) {

        static Told of(Refusal refused) {
            var type = refused.type();
            return new Told(
                    refused.findings().isEmpty()
                            ? type.title() + type.remedy()
                            : refused.findings().list().stream()
                                    .map(found -> found.message() + found.remedy())
                                    .collect(Collectors.joining()));
        }
    }

    /** Does it; the page of problems if it is refused. */
    public Response orProblem() {
        return act.get();
    }
}
