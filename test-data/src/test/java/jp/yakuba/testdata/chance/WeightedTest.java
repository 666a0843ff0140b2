package jp.yakuba.testdata.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightedTest {

    @Test
    void picks_as_often_as_the_weight_says_and_never_what_has_none() {
        // Given
        Weighted<Integer> weighted = Weighted.of(List.of(0, 1, 3), weight -> weight);
        Dice dice = Dice.of(1, 1);
        // When
        Map<Integer, Long> picked = Stream.generate(() -> weighted.pick(dice))
                .limit(40_000)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        // Then
        assertThat(picked).containsOnlyKeys(1, 3);
        assertThat(picked.get(3)).isBetween(29_500L, 30_500L);
    }
}
