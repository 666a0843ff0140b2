package jp.yakuba.foundation.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import jp.yakuba.foundation.money.Yen;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Parameter ROW =
            new Parameter("row", "amount", "10000", "円", LocalDate.MIN, LocalDate.MAX, "第6条");

    @Test
    void steps_that_are_asked_for_are_kept_in_order_with_the_article_of_their_row() {
        var steps = Steps.kept();
        steps.add(Step.by(ROW, "第1子", Yen.of(10_000), "三歳以上"));
        steps.add(new Step("合計", Yen.of(10_000), "各児童の額の合計", "第6条", null));

        assertThat(steps.list()).extracting(Step::item).containsExactly("第1子", "合計");
        assertThat(steps.list()).extracting(Step::article).containsOnly("第6条");
        assertThat(steps.further().asked()).isTrue();
        assertThat(steps.further().list()).isEmpty();
    }

    @Test
    void where_nobody_asks_none_is_put_into_words() {
        assertThat(Steps.none().asked()).isFalse();
        assertThat(Steps.none().further()).isSameAs(Steps.none());
        assertThatIllegalStateException().isThrownBy(() -> Steps.none().add(Step.by(ROW, "第1子", null, "三歳以上")));
    }
}
