package jp.yakuba.testdata.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.testdata.chance.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseholdsTest {

    @Test
    void households_come_to_have_the_age_structure() {
        // Given
        Households households = new Households(Dice.of(3, 0));
        // When
        List<Part> residents = Stream.generate(() -> households.next(10))
                .limit(2_000)
                .map(Sketch::parts)
                .flatMap(List::stream)
                .toList();
        // Then
        IntStream.range(0, AgeStructure.bands()).forEach(band -> {
            double share = residents.stream()
                            .filter(part -> AgeStructure.band(part.age()) == band)
                            .count()
                    / (double) residents.size();
            assertThat(share)
                    .as("band %d", band)
                    .isBetween(AgeStructure.share(band) - 0.004, AgeStructure.share(band) + 0.004);
        });
    }

    @Test
    void no_household_is_larger_than_asked_for() {
        Households households = new Households(Dice.of(3, 1));
        assertThat(Stream.generate(() -> households.next(2)).limit(500))
                .allSatisfy(sketch -> assertThat(sketch.size()).isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void heads_are_adults_and_parents_older_than_their_children(Shape shape) {
        Dice dice = Dice.of(3, 2);
        for (int i = 0; i < 300; i++) {
            Sketch sketch = shape.sketch(dice);
            int head = sketch.head().age();
            assertThat(head).isGreaterThanOrEqualTo(18);
            assertThat(sketch.parts()).allSatisfy(part -> assertThat(part.age()).isBetween(0, 110));
            ages(sketch, Role.CHILD).forEach(child -> assertThat(head - child).isGreaterThanOrEqualTo(16));
            ages(sketch, Role.MOTHER)
                    .forEach(mother -> assertThat(mother - head).isGreaterThanOrEqualTo(16));
            ages(sketch, Role.GRANDCHILD)
                    .forEach(child -> assertThat(head - child).isGreaterThanOrEqualTo(32));
        }
    }

    private static Stream<Integer> ages(Sketch sketch, Role role) {
        return sketch.parts().stream().filter(part -> part.role() == role).map(Part::age);
    }
}
