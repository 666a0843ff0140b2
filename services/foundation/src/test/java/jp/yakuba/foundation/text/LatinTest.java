package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN AN,NGUYENVANAN",
        "José García,JOSEGARCIA",
        "Anne-Marie,ANNEMARIE",
        "O'BRIEN,OBRIEN",
        "O’Brien,OBRIEN",
        "ＳＭＩＴＨ　ＪＯＨＮ,SMITHJOHN",
        "Søren Æbelø,SORENAEBELO",
        "Łukasz Đặng,LUKASZDANG",
        "Müller-Straße,MULLERSTRASSE",
        "J. R. Smith,JRSMITH"
    })
    void folds_accents_case_and_separators(String name, String key) {
        assertThat(Latin.fold(name)).isEqualTo(key);
        assertThat(Latin.fold(key)).isEqualTo(key);
    }

    @Test
    void leaves_kana_whole() {
        assertThat(Latin.fold("ガギグパ")).isEqualTo("ガギグパ");
    }
}
