package jp.yakuba.residentrecords.certificate.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.forms.Overrun;
import jp.yakuba.residentrecords.certificate.content.CertificateContent.HouseholdCopy;
import jp.yakuba.residentrecords.certificate.content.CertifiedAddress;
import jp.yakuba.residentrecords.certificate.content.CertifiedName;
import jp.yakuba.residentrecords.certificate.content.CertifiedPerson;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.ConsolidatedEntries;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names and addresses as long as the register allows. */
@Requirement("001/5.8")
class LongTextsTest {

    private static final Choices EVERYTHING =
            Choices.standard().disclosing(List.of(Omittable.values())).withHistory();

    @DisplayName("名が10字でも、氏名が100字でも、すべて印字する")
    @Test
    @Requirement("001/5.8#1")
    void long_names_are_printed_in_full() {
        // Given
        var ten = named("葛\uDB40\uDD02城　寿限無寿限無五劫擦切");
        var hundred = named("長".repeat(50) + "\u3000" + "名".repeat(49));

        // When
        var household = PrintedCopy.of(household(List.of(ten, hundred)), EVERYTHING);
        var individual = PrintedCopy.of(Copies.individual(hundred, ConsolidatedEntries.NONE), EVERYTHING);

        // Then
        assertThat(household.report().overruns()).isEmpty();
        assertThat(household.text()).contains("葛\uDB40\uDD02城寿限無寿限無五劫擦切");
        assertThat(individual.report().overruns()).isEmpty();
        assertThat(individual.text().chars().filter(c -> c == '名').count()).isGreaterThan(49);
    }

    @DisplayName("72字の不詳日の表記もすべて印字する")
    @Test
    void the_longest_wording_of_an_unknown_date_is_printed() {
        // Given
        var wording = "推".repeat(72);
        var head = Copies.head();
        var person = new CertifiedPerson(
                head.name(),
                RecordedDate.unknown(new CivilDate(1945, 1, 1), wording),
                head.sex(),
                head.relationship(),
                null,
                null,
                "",
                null,
                null,
                head.items(),
                List.of());

        // When
        var copy = PrintedCopy.of(household(List.of(person)), EVERYTHING);

        // Then
        assertThat(copy.report().overruns()).isEmpty();
        assertThat(copy.text().chars().filter(c -> c == '推').count()).isEqualTo(72);
    }

    @DisplayName("300字の方書は印字できる限り印字し、全文を文字超過リストに残す")
    @Test
    @Requirement({"001/5.8#2", "001/10.7#6"})
    void a_building_note_that_is_too_long_is_reported() {
        var address = new CertifiedAddress("見本県見本市中央一丁目２番３号", "棟".repeat(300));
        var copy = PrintedCopy.of(new HouseholdCopy(address, Copies.HEAD, true, List.of(Copies.head())), EVERYTHING);

        assertThat(copy.report().overruns())
                .singleElement()
                .satisfies(overrun -> assertThat(overrun.field()).isEqualTo("address"))
                .extracting(Overrun::text)
                .isEqualTo(address.text());
        assertThat(copy.report().findings().codes()).containsExactly("text-overflow");
        assertThat(copy.text()).contains("棟".repeat(60));
    }

    @DisplayName("字形のない文字は〓になり、どの欄かを知らせる")
    @Test
    @Requirement("001/5.8#3")
    void a_missing_glyph_tells_its_field() {
        var copy = PrintedCopy.of(household(List.of(Copies.head(), named("\uD834\uDD1E山　太郎"))), EVERYTHING);

        assertThat(copy.text()).contains("〓山太郎");
        assertThat(copy.report().missingGlyphs()).singleElement().satisfies(missing -> assertThat(missing.field())
                .isEqualTo("people[1].name"));
    }

    @DisplayName("長い備考は別紙に印字する")
    @Test
    void long_remarks_go_to_the_annex() {
        // Given
        var head = Copies.head();
        var remark = "備考の文".repeat(40);
        var person = new CertifiedPerson(
                head.name(),
                head.birthDate(),
                head.sex(),
                head.relationship(),
                null,
                null,
                "",
                null,
                null,
                head.items(),
                List.of(remark));

        // When
        var copy = PrintedCopy.of(household(List.of(person)), EVERYTHING);

        // Then
        assertThat(copy.page(1)).contains("別紙のとおり");
        assertThat(copy.page(2)).contains(remark, "証明します");
    }

    private static HouseholdCopy household(List<CertifiedPerson> people) {
        return new HouseholdCopy(Copies.ADDRESS, Copies.HEAD, true, people);
    }

    private static CertifiedPerson named(String name) {
        return Copies.japanese(new CertifiedName(name, ""), "平成", 1990, "男", "子");
    }
}
