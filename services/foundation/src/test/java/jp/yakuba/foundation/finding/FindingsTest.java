package jp.yakuba.foundation.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("001/11.1")
class FindingsTest {

    private static final Finding ERROR = Finding.error(() -> "blank", "birthDate", "入力されていません。", "入力してください。");
    private static final Finding ALERT = Finding.alert(() -> "late", "", "遅れています。", "理由を入力してください。");
    private static final Finding INFO = Finding.info(() -> "note", "[2]", "お知らせ", "");

    @Test
    void only_an_error_blocks() {
        assertThat(Findings.none().hasErrors()).isFalse();
        assertThat(Findings.of(ALERT, INFO).hasErrors()).isFalse();
        assertThat(Findings.of(ALERT).and(ERROR).hasErrors()).isTrue();
    }

    @Test
    void keep_their_order_and_are_sorted_by_severity_on_demand() {
        Findings findings = Findings.of(INFO).and(Findings.of(ERROR, ALERT));
        assertThat(findings).containsExactly(INFO, ERROR, ALERT);
        assertThat(findings.errors()).containsExactly(ERROR);
        assertThat(findings.alerts()).containsExactly(ALERT);
        assertThat(findings.ofSeverity(Severity.INFO)).containsExactly(INFO);
    }

    @Test
    void an_alert_is_passed_by_a_reason_and_an_error_by_none() {
        Findings findings = Findings.of(ERROR, ALERT, INFO);
        assertThat(findings.alertsNotPassed(Map.of())).containsExactly(ALERT);
        assertThat(findings.alertsNotPassed(Map.of("late", " "))).containsExactly(ALERT);
        assertThat(findings.alertsNotPassed(Map.of("late", "雪のため"))).isEmpty();
    }

    @Test
    void paths_are_seen_from_further_out() {
        assertThat(Findings.of(ERROR, ALERT, INFO).at("movers[0]"))
                .map(Finding::field)
                .containsExactly("movers[0].birthDate", "movers[0]", "movers[0][2]");
        assertThat(ERROR.at("").field()).isEqualTo("birthDate");
    }

    @Test
    void adding_nothing_changes_nothing() {
        Findings findings = Findings.of(ERROR);
        assertThat(findings.and(Findings.none())).isSameAs(findings);
        assertThat(Findings.none().and(findings)).isSameAs(findings);
        assertThat(Findings.none().isEmpty()).isTrue();
    }

    @Test
    void what_was_found_already_is_not_added_once_more() {
        assertThat(Findings.of(INFO, ERROR).andNew(Findings.of(ERROR, ALERT))).containsExactly(INFO, ERROR, ALERT);
    }

    @Test
    void a_rejected_value_is_an_error_of_its_field() {
        RejectedValue rejected = new RejectedValue(() -> "blank", "入力されていません。", "入力してください。");
        assertThat(rejected.finding("birthDate")).isEqualTo(ERROR);
        assertThat(rejected).isInstanceOf(IllegalArgumentException.class).hasMessage("入力されていません。");
    }
}
