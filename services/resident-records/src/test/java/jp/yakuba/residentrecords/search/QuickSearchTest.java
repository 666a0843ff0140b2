package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickSearchTest {

    @ParameterizedTest
    @CsvSource({
        "山田, name",
        "渡邉太郎, name",
        "WANG, name",
        "やまだ, reading",
        "ﾔﾏﾀﾞ, reading",
        "S55.12.3, birth",
        "昭和55年, birth",
        "19801203, birth",
        "1980-12, birth",
        "123, addresseeNumber",
        "1980, birth",
        "１９８０, birth",
        "1780, addresseeNumber",
        "１２３４５６７８９２, addresseeNumber",
        "12345678903, residentRecordCode",
        "123456789018, individualNumber",
        "123456789019, addresseeNumber",
        "ab12345678cd, cardNumber",
    })
    void a_word_is_told_by_its_look(String typed, String field) {
        assertThat(QuickSearch.fields(typed)).isEqualTo(Map.of(field, typed));
    }

    @Test
    void words_of_several_kinds_are_several_criteria() {
        assertThat(QuickSearch.fields(" 山田 太郎　やまだ  S55 "))
                .isEqualTo(Map.of("name", "山田　太郎", "reading", "やまだ", "birth", "S55"));
    }

    @ParameterizedTest
    @CsvSource({
        "青木　さくら, 青木　さくら",
        "青木 さくら, 青木　さくら",
        "みどり 花子, みどり　花子",
        "青木　サクラ S55, 青木　サクラ",
        "青木, ",
        "さくら, ",
        "青木さくら, ",
        "山田 太郎　やまだ, ",
        "青木 あおき さくら, ",
    })
    void kana_beside_one_other_word_may_be_part_of_the_name(String typed, @Nullable String name) {
        assertThat(QuickSearch.withKanaName(typed).map(fields -> fields.get("name")))
                .isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void nothing_is_nothing_and_too_much_is_left_to_be_refused() {
        assertThat(QuickSearch.fields("  ")).isEmpty();
        assertThat(QuickSearch.fields("あ".repeat(1_000))).containsOnlyKeys("name");
    }
}
