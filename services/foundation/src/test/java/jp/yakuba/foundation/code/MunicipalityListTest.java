package jp.yakuba.foundation.code;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.text.Characters;
import org.junit.jupiter.api.Test;

class MunicipalityListTest {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipality");
    private static final CodeList PREFECTURES = CodeList.load("prefecture");

    @Test
    @Requirement("001/1.3.3#4")
    void every_code_has_its_check_digit_and_begins_with_its_prefecture() {
        for (CodeList.Row row : MUNICIPALITIES.rows()) {
            MunicipalityCode code = new MunicipalityCode(row.code());
            assertThat(PREFECTURES.name(code.prefecture())).isEqualTo(row.text("prefecture"));
            assertThat(row.name()).isEqualTo(row.text("prefecture") + row.text("city"));
        }
    }

    @Test
    void every_name_fits_its_items() {
        for (CodeList.Row row : MUNICIPALITIES.rows()) {
            assertThat(Characters.length(row.text("prefecture"))).isLessThanOrEqualTo(4);
            assertThat(Characters.length(row.text("city"))).isLessThanOrEqualTo(12);
            assertThat(row.text("reading")).matches("[ァ-ヴー]+");
        }
    }

    @Test
    void towns_and_villages_have_their_district_and_wards_their_city() {
        assertThat(MUNICIPALITIES.name("223018")).isEqualTo("静岡県賀茂郡東伊豆町");
        assertThat(MUNICIPALITIES.name("011011")).isEqualTo("北海道札幌市中央区");
        assertThat(MUNICIPALITIES.name("131016")).isEqualTo("東京都千代田区");
    }

    @Test
    void wards_that_are_no_more_carry_their_last_day() {
        assertThat(MUNICIPALITIES.row("221376").orElseThrow().optional("last_day"))
                .contains("2023-12-31");
        assertThat(MUNICIPALITIES.row("221406").orElseThrow().optional("first_day"))
                .contains("2024-01-01");
    }

    @Test
    void countries_have_three_digits() {
        assertThat(CodeList.load("country").codes()).allMatch(code -> code.matches("\\d{3}"));
        assertThat(CodeList.load("country").name("392")).isEqualTo("日本");
    }
}
