package jp.yakuba.residentrecords.certificate.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.ConsolidatedEntries;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.content.RecordedMovement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Requirement("001/1.1.3")
class IndividualCopyTest {

    private static final Choices EVERYTHING =
            Choices.standard().disclosing(List.of(Omittable.values())).withHistory();

    @DisplayName("統合記載欄に異動履歴、留意事項、備考を印字する")
    @Test
    @Requirement({"001/1.1.3#1", "001/1.1.14#4"})
    void history_notes_and_remarks_are_printed() {
        // Given
        var noted = new RecordedMovement(
                "職権修正",
                RecordedDate.of(LocalDate.of(2024, 1, 5)),
                "職権",
                null,
                List.of(new RecordedMovement.Change("旧氏", "髙橋", "")),
                List.of("通知により修正"),
                false);

        // When
        var copy = PrintedCopy.of(individual(List.of(noted)), EVERYTHING);

        // Then
        assertThat(copy.text()).contains("令和6年1月5日職権修正（職権）", "旧氏削除（変更前髙橋）", "留意事項通知により修正", "【備考】覚え書き", "（以下余白）");
    }

    @DisplayName("履歴なしの指定では異動履歴を省略し、備考は印字する")
    @Test
    @Requirement("001/5.1#2")
    void without_history_remarks_remain() {
        // Given
        var movement = Copies.movement("転居", LocalDate.of(2020, 4, 1), List.of());

        // When
        var copy = PrintedCopy.of(individual(List.of(movement)), Choices.standard());

        // Then
        assertThat(copy.text()).contains("【異動履歴】省略", "覚え書き").doesNotContain("転居");
    }

    @DisplayName("転出予定年月日より前は転出を印字せず、当日からは印字する")
    @Test
    @Requirement("001/5.1#10")
    void a_planned_move_out_appears_from_its_day_on() {
        // Given
        var today = Copies.movement("国内転出", Copies.TODAY, List.of());
        var tomorrow = Copies.movement("国外転出", Copies.TODAY.plusDays(1), List.of());

        // When
        var copy = PrintedCopy.of(individual(List.of(today, tomorrow)), EVERYTHING);

        // Then
        assertThat(copy.text()).contains("国内転出").doesNotContain("国外転出");
    }

    @DisplayName("特別な事由の履歴は、特に指定したときだけ印字する")
    @Test
    @Requirement("001/1.1.4#4")
    void special_reasons_are_hidden_unless_asked_for() {
        var special = new RecordedMovement(
                "職権修正", RecordedDate.of(LocalDate.of(2024, 1, 5)), "通知", null, List.of(), List.of("特別養子縁組"), true);
        var named = new Choices(EVERYTHING.disclosed(), true, true, true, true);

        assertThat(PrintedCopy.of(individual(List.of(special)), EVERYTHING).text())
                .doesNotContain("特別養子縁組");
        assertThat(PrintedCopy.of(individual(List.of(special)), named).text()).contains("特別養子縁組");
    }

    @Requirement("001/1.1.4#1")
    @DisplayName("長い履歴は次のページに続き、何も失わず、認証文は最後のページに置く")
    @Test
    void a_long_history_runs_on() {
        // Given
        var movements = IntStream.rangeClosed(1, 60)
                .mapToObj(year -> Copies.movement("第" + year + "回の転居", LocalDate.of(1960 + year, 4, 1), List.of()))
                .toList();

        // When
        var copy = PrintedCopy.of(individual(movements), EVERYTHING);

        // Then
        assertThat(copy.pages()).hasSize(3);
        assertThat(copy.report().overruns()).isEmpty();
        assertThat(copy.page(1)).contains("第1回の転居").doesNotContain("証明します");
        assertThat(copy.page(2)).contains("統合記載欄（続き）", "葛\uDB40\uDD02城").doesNotContain("証明します");
        assertThat(copy.page(3)).contains("第60回の転居", "覚え書き", "（以下余白）", "証明します");
        assertThat(movements).allSatisfy(movement -> assertThat(copy.text()).contains(movement.reason()));
    }

    @DisplayName("除票の写しには除票固有の記載事項を印字する")
    @Test
    @Requirement({"001/1.1.5#11", "001/1.1.14#5"})
    void a_deleted_record_tells_why_and_when() {
        var copy = PrintedCopy.of(Copies.deleted(), Choices.standard());

        assertThat(copy.text())
                .contains(
                        "住民票の除票",
                        "消除事由国内転出",
                        "事由の生じた年月日令和8年3月31日",
                        "転出先住所（予定）大阪府大阪市北区",
                        "転出先住所（確定）大阪府大阪市北区",
                        "転入通知年月日令和8年4月6日",
                        "この写しは、住民票の除票の内容と");
    }

    @DisplayName("外国人住民の通称の記載及び削除に関する事項は統合記載欄に印字し、請求がなければ省略する")
    @Test
    void the_history_of_common_names_stands_with_the_entries() {
        var foreign = Copies.individual(Copies.foreign(List.of("令和3年7月1日　通称を記載")), ConsolidatedEntries.NONE);

        assertThat(PrintedCopy.of(foreign, EVERYTHING).text()).contains("【通称の記載及び削除に関する事項】令和3年7月1日通称を記載");
        assertThat(PrintedCopy.of(foreign, Choices.standard()).text()).contains("【通称の記載及び削除に関する事項】省略");
    }

    private static CertificateContent individual(List<RecordedMovement> movements) {
        return Copies.individual(Copies.head(), new ConsolidatedEntries(movements, List.of("覚え書き")));
    }
}
