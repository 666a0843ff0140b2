package jp.yakuba.foundation.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;

class CodeListTest {

    @Test
    void names_its_codes_in_the_order_of_the_file() {
        CodeList kinds = CodeList.load("resident-kind");
        assertThat(kinds.codes()).containsExactly("1", "2");
        assertThat(kinds.name("2")).isEqualTo("外国人");
        assertThat(kinds.has("3")).isFalse();
        assertThat(kinds.require("1")).isEqualTo("1");
    }

    @Test
    void an_unknown_code_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> CodeList.load("sex").name("x9"))
                .isInstanceOfSatisfying(RejectedValue.class, refused -> {
                    assertThat(refused.code()).isEqualTo("code-unknown");
                    assertThat(refused.message() + refused.remedy()).doesNotContain("x9");
                });
    }

    @Test
    void further_columns_are_at_hand() {
        CodeList.Row showa = CodeList.load("era").row("3").orElseThrow();
        assertThat(showa.text("initial")).isEqualTo("S");
        assertThat(CodeList.load("era").row("5").orElseThrow().optional("last_day"))
                .isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> showa.text("no_such_column"));
    }

    @Test
    void a_list_that_is_not_there_is_an_error() {
        assertThatIllegalStateException().isThrownBy(() -> CodeList.load("no-such-list"));
    }
}
