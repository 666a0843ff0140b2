package jp.yakuba.testdata.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermutationTest {

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 10, 97, 1_000, 4_096})
    void every_number_below_the_size_comes_exactly_once(long size) {
        Permutation permutation = new Permutation(5, size);
        List<Long> mapped =
                LongStream.range(0, size).map(permutation::of).boxed().toList();
        assertThat(mapped).doesNotHaveDuplicates().allMatch(number -> number >= 0 && number < size);
    }

    @Test
    void neighbours_do_not_stay_together_and_seeds_differ() {
        Permutation one = new Permutation(1, 100_000_000_000L);
        Permutation other = new Permutation(2, 100_000_000_000L);
        assertThat(Math.abs(one.of(0) - one.of(1))).isGreaterThan(1_000_000);
        assertThat(one.of(0)).isNotEqualTo(other.of(0));
    }

    @Test
    void numbers_outside_are_refused() {
        Permutation permutation = new Permutation(1, 10);
        assertThatIllegalArgumentException().isThrownBy(() -> permutation.of(10));
        assertThatIllegalArgumentException().isThrownBy(() -> permutation.of(-1));
    }
}
