package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import org.junit.jupiter.api.Test;

class GlyphRulesTest {

    @Test
    @Requirement("001/5.8#3")
    void a_variant_without_a_glyph_is_told_with_its_field_and_its_code_points() {
        var found = GlyphRules.check(
                Map.of("newcomers[0].names.surname", "葛\uDB40\uDDEF城", "header.note", "葛\uDB40\uDD02"));

        assertThat(found.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("glyph-missing");
            assertThat(finding.severity()).isEqualTo(Severity.ALERT);
            assertThat(finding.field()).isEqualTo("newcomers[0].names.surname");
            assertThat(finding.message()).contains("U+845B U+E01EF");
        });
    }

    @Test
    void a_variant_of_another_collection_is_told_with_the_one_to_take() {
        var found = GlyphRules.check(Map.of("names.full", "㐂\uDB40\uDD00"));

        assertThat(found.list())
                .allSatisfy(finding -> assertThat(finding.remedy()).contains("U+3402"));
    }

    @Test
    void where_nothing_may_print_as_a_gap_it_is_an_error_and_not_offered_to_be_passed() {
        var found = GlyphRules.require(Map.of("name", "葛\uDB40\uDDEF城", "title", "見本市長"));

        assertThat(found.list()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.field()).isEqualTo("name");
            assertThat(finding.remedy()).doesNotContain("〓").contains("字を選び直してください。");
        });
    }

    @Test
    void a_pictograph_enters_no_register() {
        var found = GlyphRules.check(Map.of("header.note", "転入😀"));

        assertThat(found.list()).extracting(Finding::code).containsExactly("pictograph");
        assertThat(found.hasErrors()).isTrue();
    }
}
