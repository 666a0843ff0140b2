package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"001/1.1.8", "001/1.1.9"})
class DateEchoTest {

    @ParameterizedTest
    @ValueSource(strings = {"S55.12.3", "昭和55年12月3日", "19801203", "Ｓ５５．１２．３"})
    void every_way_of_writing_a_day_is_echoed_alike(String typed) {
        assertThat(DateEcho.of(typed, DateStyle.WAREKI)).isEqualTo(new DateEcho("read", "昭和55年12月3日（水）"));
    }

    @Test
    void a_foreign_residents_day_is_echoed_in_the_western_calendar_alone() {
        assertThat(DateEcho.of("19801203", DateStyle.WESTERN)).isEqualTo(new DateEcho("read", "1980年12月3日（水）"));
    }

    @Test
    void an_unknown_day_is_echoed_in_its_words() {
        assertThat(DateEcho.of("昭和20年月日不詳", DateStyle.WAREKI).text()).endsWith("（不詳日）");
    }

    @Test
    void a_day_outside_its_era_is_told_at_once() {
        var echo = DateEcho.of("S64.1.8", DateStyle.WAREKI);

        assertThat(echo.state()).isEqualTo("wrong");
        assertThat(echo.text()).contains("昭和").doesNotContain("64");
    }

    @Test
    void nothing_typed_is_not_wrong() {
        assertThat(DateEcho.of(" ", DateStyle.WAREKI)).isEqualTo(new DateEcho("blank", ""));
    }
}
