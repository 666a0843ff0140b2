package jp.yakuba.childallowance.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.law.Months;
import org.junit.jupiter.api.Test;

class MonthSpansTest {

    @Test
    void spans_that_adjoin_or_overlap_are_one_and_the_others_stay_apart() {
        var spans = new MonthSpans.Collected();
        spans.add(20, 21);
        spans.add(7, 9);
        spans.add(1, 3);
        spans.add(4, 4);
        spans.add(8, 8);
        spans.add(12, 11);

        assertThat(months(spans.merged())).containsExactly(1, 2, 3, 4, 7, 8, 9, 20, 21);
    }

    @Test
    void a_span_without_an_end_takes_in_those_within_it() {
        var spans = new MonthSpans.Collected();
        spans.add(25, Months.NEVER);
        spans.add(24, Months.NEVER);
        spans.add(26, 27);

        assertThat(spans.merged().has(23)).isFalse();
        assertThat(spans.merged().has(24)).isTrue();
        assertThat(spans.merged().has(Months.NEVER)).isTrue();
        assertThat(months(new MonthSpans.Collected().merged())).isEmpty();
    }

    private static List<Integer> months(MonthSpans spans) {
        return IntStream.range(0, 30).filter(spans::has).boxed().toList();
    }
}
