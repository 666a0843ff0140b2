package jp.yakuba.foundation.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final String TEXT = "2c9f2f54-6a8e-4f0c-9d0e-3a52a1d5b7c4";

    private record PaperId(UUID value) implements Id {

        static PaperId parse(String text) {
            return Id.parse(text, PaperId::new, () -> "paper-id-form", "書類の識別子の形式が違います。", "一覧から選んでください。");
        }
    }

    @Test
    void is_read_from_the_usual_text_form() {
        assertThat(PaperId.parse(TEXT).value()).hasToString(TEXT);
        assertThat(TEXT).matches(Id.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paper", "2c9f2f54-6a8e-4f0c-9d0e", "2c9f2f54-6a8e-4f0c-9d0e-3a52a1d5b7cx"})
    void is_refused_in_the_words_of_its_kind_where_it_is_none(String text) {
        assertThatThrownBy(() -> PaperId.parse(text)).isInstanceOfSatisfying(RejectedValue.class, refused -> {
            assertThat(refused.code()).isEqualTo("paper-id-form");
            assertThat(refused.message()).isEqualTo("書類の識別子の形式が違います。");
            assertThat(refused.remedy()).isEqualTo("一覧から選んでください。");
        });
    }

    @Test
    void a_column_may_keep_none() {
        assertThat(Id.ofNullable(null, PaperId::new)).isNull();
        assertThat(Id.ofNullable(UUID.fromString(TEXT), PaperId::new)).isEqualTo(PaperId.parse(TEXT));
        assertThat(Id.bare(null)).isNull();
        assertThat(Id.bare(PaperId.parse(TEXT))).hasToString(TEXT);
    }
}
