package jp.yakuba.foundation.shape;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaxLengthTest {

    record Person(
            @MaxLength(3) String name,
            @MaxLength(3) @Nullable String note) {}

    private static final RecordShape<Person> SHAPE = new RecordShape<>(Person.class, new Values());

    @Test
    void a_text_of_the_permitted_length_is_taken_and_one_more_character_is_not() {
        assertThat(bind("三文字").findings()).isEmpty();
        assertThat(bind("四文字だ").findings()).extracting(Finding::code).containsExactly("text-too-long", "text-too-long");
        assertThat(bind("四文字だ").findings()).extracting(Finding::field).containsExactly("name", "note");
    }

    @Test
    void a_base_and_its_variant_selector_are_one_character() {
        assertThat(bind("葛\uDB40\uDD02城市").findings()).isEmpty();
    }

    @Test
    void a_hundred_thousand_characters_are_one_finding_each_and_nothing_else() {
        assertThat(bind("あ".repeat(100_000)).findings()).hasSize(2);
    }

    @Test
    void control_characters_and_unpaired_surrogates_are_refused() {
        assertThat(bind("a\u0000").findings()).extracting(Finding::code).contains("control-character");
        assertThat(bind("a\uD800").findings()).extracting(Finding::code).contains("unpaired-surrogate");
    }

    @Test
    void the_limit_shows_in_the_leaf() {
        assertThat(SHAPE.leaves()).extracting(Leaf::maxLength).containsExactly(3, 3);
    }

    private static Bound<Person> bind(String text) {
        return SHAPE.bind(leaf -> text);
    }
}
