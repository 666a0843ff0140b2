package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.problems.Problem;
import jp.yakuba.platform.problems.ProblemPage;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemonstrationProfile.class)
@QuarkusTestResource(PostgresForTests.class)
class ProblemScreenTest {

    @Inject
    ProblemPage page;

    @Test
    void an_outage_is_told_with_the_number_under_which_the_log_has_it() {
        var html = page.render(
                new Problem("/problems/internal", "処理中に障害が起きました。", 500, "管理者に連絡してください。", "8f14e45f", List.of()));

        assertThat(html).contains("処理中に障害が起きました。", "管理者に連絡してください。", "8f14e45f");
    }

    @Test
    void each_finding_of_a_refusal_stands_with_its_remedy() {
        // Given
        var finding = new Problem.FindingBody("required", "error", "reading", "フリガナがありません。", "<入力>してください。");

        // When
        var html = page.render(
                new Problem("/problems/validation-failed", "入力に誤りがあります。", 422, "直してください。", null, List.of(finding)));

        // Then
        assertThat(html).contains("フリガナがありません。", "&lt;入力&gt;してください。").doesNotContain("障害番号");
    }
}
