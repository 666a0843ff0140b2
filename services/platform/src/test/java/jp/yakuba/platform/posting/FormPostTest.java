package jp.yakuba.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.junit.jupiter.api.Test;

class FormPostTest {

    private static final Response DONE = Response.seeOther(URI.create("/done")).build();

    @Test
    void what_is_done_is_answered() {
        assertThat(FormPost.of(() -> DONE).orAgain(findings -> "again")).isSameAs(DONE);
    }

    @Test
    void a_refusal_that_found_something_shows_the_page_again_with_it_and_its_status() {
        var answer = post(new Refusal(ProblemType.LOCKED, Finding.error(FoundationError.BLANK, "name", "空欄です。", "")))
                .orAgain(findings -> findings.codes().toString());

        assertThat(answer.getStatus()).isEqualTo(ProblemType.LOCKED.status());
        assertThat(answer.getEntity()).isEqualTo("[blank]");
    }

    @Test
    void a_refusal_that_found_nothing_is_the_page_of_problems() {
        var post = post(new Refusal(ProblemType.FORBIDDEN));

        assertThatThrownBy(() -> post.orAgain(findings -> "again"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void a_script_is_told_what_stands_in_the_way_whether_something_was_found_or_not() {
        // Given
        var blank = Finding.error(FoundationError.BLANK, "name", "空欄です。", "入力してください。");

        // When
        var found = post(new Refusal(ProblemType.LOCKED, blank, blank)).orTold();
        var forbidden = post(new Refusal(ProblemType.FORBIDDEN)).orTold();

        // Then
        assertThat(found.getStatus()).isEqualTo(ProblemType.LOCKED.status());
        assertThat(found.getEntity()).hasToString("Told[message=空欄です。入力してください。空欄です。入力してください。]");
        assertThat(forbidden.getStatus()).isEqualTo(403);
        assertThat(forbidden.getEntity().toString())
                .contains(ProblemType.FORBIDDEN.title() + ProblemType.FORBIDDEN.remedy());
    }

    @Test
    void what_was_typed_and_is_no_such_value_is_found_at_its_field() {
        var answer = post(new RejectedValue(FoundationError.BLANK, "空欄です。", ""))
                .rejectedAt(rejected -> rejected.is(FoundationError.BLANK) ? "name" : "other")
                .orAgain(findings -> findings.list().getFirst().field());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getEntity()).isEqualTo("name");
    }

    @Test
    void who_was_slower_than_another_is_answered_apart() {
        assertThat(post(new Refusal(ProblemType.STALE)).ifStale(() -> DONE).orProblem())
                .isSameAs(DONE);
        assertThatThrownBy(() -> post(new Refusal(ProblemType.LOCKED))
                        .ifStale(() -> DONE)
                        .orProblem())
                .isInstanceOf(Refusal.class);
    }

    private static FormPost post(RuntimeException thrown) {
        return FormPost.of(() -> {
            throw thrown;
        });
    }
}
