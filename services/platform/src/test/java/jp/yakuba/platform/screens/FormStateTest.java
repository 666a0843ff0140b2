package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.junit.jupiter.api.Test;

class FormStateTest {

    private static final Finding WRONG =
            Finding.error(() -> "required", "movers[0].reading", "フリガナがありません。", "入力してください。");
    private static final Finding DOUBTFUL =
            Finding.alert(() -> "same-address", "address", "同じ住所に世帯があります。", "確かめてください。");

    @Test
    void what_was_typed_stays_as_it_was_typed() {
        var form = FormState.blank().with("birthDate", " S55.12.3 ");

        assertThat(form.value("birthDate")).isEqualTo(" S55.12.3 ");
        assertThat(form.value("never typed")).isEmpty();
    }

    @Test
    void a_finding_stands_at_the_field_of_its_path_only() {
        var form = FormState.blank().with(Findings.of(WRONG, DOUBTFUL));

        assertThat(form.at("movers[0].reading")).containsExactly(WRONG);
        assertThat(form.at("movers[1].reading")).isEmpty();
    }

    @Test
    void only_an_error_makes_a_field_invalid() {
        var form = FormState.blank().with(Findings.of(WRONG, DOUBTFUL));

        assertThat(form.invalid("movers[0].reading")).isTrue();
        assertThat(form.invalid("address")).isFalse();
        assertThat(form.marked("address")).isTrue();
    }

    @Test
    void the_reason_for_passing_an_alert_comes_back_by_the_code_of_the_alert() {
        var form = FormState.blank().with(Wording.reasonName(DOUBTFUL), " 二世帯住宅のため ");

        assertThat(form.alertReason("same-address")).isEqualTo("二世帯住宅のため");
        assertThat(form.alertReason("another")).isEmpty();
    }

    @Test
    void fields_and_reasons_keep_the_order_in_which_they_were_filled_in() {
        var form = FormState.blank();
        for (var name :
                List.of("reading", "alertReason.late", "birthDate", "alertReason.early", "address", "alertReason.c")) {
            form = form.with(name, "x");
        }

        assertThat(form.values().keySet())
                .containsExactly(
                        "reading", "alertReason.late", "birthDate", "alertReason.early", "address", "alertReason.c");
        assertThat(form.reasons().keySet()).containsExactly("late", "early", "c");
    }

    @Test
    void the_heaviest_severity_and_the_counts_head_the_list_of_findings() {
        var both = Findings.of(DOUBTFUL, WRONG);

        assertThat(Wording.worst(both)).isEqualTo(WRONG.severity());
        assertThat(Wording.headline(both)).isEqualTo("エラーが1件、アラートが1件あります");
        assertThat(Wording.headline(Findings.of(DOUBTFUL))).isEqualTo("アラートが1件あります");
    }

    @Test
    void identifiers_of_controls_need_no_escaping_in_a_link() {
        assertThat(Wording.controlId("movers[0].birthDate")).isEqualTo("movers-0-birthDate");
        assertThat(Wording.controlId("movers[12]")).isEqualTo("movers-12");
    }

    @Test
    void a_finding_about_one_option_marks_that_option_and_no_other() {
        var form =
                FormState.blank().with(Findings.of(Finding.error(() -> "gone", "persons[2]", "消除された人です。", "外してください。")));

        assertThat(form.atOptions("persons")).hasSize(1);
        assertThat(form.invalidAt("persons", 2)).isTrue();
        assertThat(form.invalidAt("persons", 0)).isFalse();
        assertThat(form.marked("persons")).isFalse();
        assertThat(form.with(Findings.of(Finding.error(() -> "none", "persons", "選ばれていません。", "選んでください。")))
                        .invalidAt("persons", 0))
                .isTrue();
    }

    @Test
    void an_alert_that_was_found_of_several_people_asks_for_one_reason() {
        var form = FormState.blank()
                .with(Findings.of(
                        Finding.alert(() -> "code-not-given", "newcomers[0].code", "住民票コードが空欄です。", ""),
                        Finding.alert(() -> "code-not-given", "newcomers[1].code", "住民票コードが空欄です。", ""),
                        Finding.alert(() -> "late", "date", "届出の期間を過ぎています。", "")));

        assertThat(form.alertsToPass()).extracting(Finding::code).containsExactly("code-not-given", "late");
    }
}
