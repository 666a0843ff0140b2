package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yakuba.foundation.finding.RejectedValue;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankKanaTest {

    @ParameterizedTest
    @CsvSource({
        "サトウ　ハナコ, ｻﾄｳ ﾊﾅｺ",
        "さとう はなこ, ｻﾄｳ ﾊﾅｺ",
        "ｻﾄｳ ﾊﾅｺ, ｻﾄｳ ﾊﾅｺ",
        "キョウコ, ｷﾖｳｺ",
        "ハットリ, ﾊﾂﾄﾘ",
        "ヲダ ヰチ, ｵﾀﾞ ｲﾁ",
        "オーノ, ｵ-ﾉ",
        "ｵｰﾉ, ｵ-ﾉ",
        "ガルシア, ｶﾞﾙｼｱ",
        "パク ヴィヨン, ﾊﾟｸ ｳﾞｲﾖﾝ",
        "ヷ ヵヶ, ﾜﾞ ｶｹ",
        "Smith John, SMITH JOHN",
        "ｓｍｉｔｈ，ｊ．, 'SMITH,J.'",
        "ヤクバシ（カ, ﾔｸﾊﾞｼ(ｶ",
    })
    void kana_is_written_as_banks_take_it(String typed, String written) {
        assertThat(BankKana.of(typed)).isEqualTo(written);
        assertThat(BankKana.of(written)).as("again").isEqualTo(written);
        assertThat(AccountHolder.parse(typed).value()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"佐藤　ハナコ, 1", "アレクサンダー・マリア, 9", "ガ①, 3", "ﾃﾞﾙ&ｱ, 4", "ロメオ’, 4", "Weiß, 4", "Ｊｏｓé, 4"})
    void what_no_bank_takes_is_refused_by_its_place_and_never_by_itself(String typed, int place) {
        assertThatThrownBy(() -> AccountHolder.parse(typed))
                .asInstanceOf(InstanceOfAssertFactories.type(RejectedValue.class))
                .satisfies(refused -> {
                    assertThat(refused.is(BankingError.HOLDER_CHARACTER)).isTrue();
                    assertThat(refused.message()).contains("の" + place + "文字目").doesNotContain(typed);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "  "})
    void nobody_has_an_account_without_a_name(String typed) {
        assertThatThrownBy(() -> AccountHolder.parse(typed)).isInstanceOf(RejectedValue.class);
    }

    @Test
    void a_name_of_a_hundred_characters_is_taken_and_one_more_is_refused() {
        assertThat(AccountHolder.parse("ア".repeat(100)).value()).hasSize(100);
        assertThatThrownBy(() -> AccountHolder.parse("ア".repeat(101))).isInstanceOf(RejectedValue.class);
        assertThatThrownBy(() -> AccountHolder.parse("ガ".repeat(51)))
                .as("with its voicing marks")
                .isInstanceOf(RejectedValue.class);
    }
}
