package jp.yakuba.testdata.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void the_same_seed_and_stream_give_the_same_numbers_on_every_machine() {
        Dice dice = Dice.of(1, 2);
        assertThat(List.of(dice.bits(), dice.bits(), dice.bits()))
                .containsExactly(-3_211_992_176_459_253_884L, -3_490_407_402_587_623_010L, -4_073_680_535_564_718_413L);
    }

    @Test
    void numbers_stay_within_their_bounds_and_reach_them() {
        Dice dice = Dice.of(7, 0);
        assertThat(IntStream.range(0, 2_000)
                        .map(i -> dice.between(3, 6))
                        .boxed()
                        .toList())
                .containsOnly(3, 4, 5, 6);
    }

    @Test
    void a_day_lies_between_the_two_given_or_is_the_first() {
        Dice dice = Dice.of(7, 1);
        LocalDate first = LocalDate.of(2026, 2, 27);
        assertThat(IntStream.range(0, 200).mapToObj(i -> dice.day(first, first.plusDays(2))))
                .contains(first, first.plusDays(1), first.plusDays(2))
                .allSatisfy(day -> assertThat(day).isBetween(first, first.plusDays(2)));
        assertThat(dice.day(first, first.minusDays(1))).isEqualTo(first);
    }

    @Test
    void chance_comes_out_as_often_as_its_probability() {
        Dice dice = Dice.of(7, 2);
        assertThat(IntStream.range(0, 100_000).filter(i -> dice.chance(0.3)).count())
                .isBetween(29_000L, 31_000L);
    }
}
