package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;

/** Many counters at the same moment: everybody gets their own copy and nobody else's. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ConcurrentCopiesTest {

    private static final List<String> SURNAMES =
            List.of("青木", "井上", "上田", "江口", "岡田", "加藤", "木村", "工藤", "小林", "斉藤", "島田", "杉本");
    private static final List<Long> BODIES = Stream.iterate(
                    SequentialNumbers.TEN_DIGITS.nextBody(0), SequentialNumbers.TEN_DIGITS::nextBody)
            .limit(SURNAMES.size())
            .toList();
    private static final int ROUNDS = 5;

    @Test
    void no_copy_shows_anybody_but_the_person_it_was_ordered_for() throws Exception {
        // Given
        var town = PaperTown.of(
                "122203",
                IntStream.range(0, SURNAMES.size())
                        .mapToObj(
                                i -> TownInCsv.resident(BODIES.get(i), BODIES.get(i), SURNAMES.get(i), "太郎", Map.of()))
                        .toList());

        // When
        var copies = new ArrayList<Future<String>>();
        try (var counters = Executors.newFixedThreadPool(SURNAMES.size())) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var person = 0; person < SURNAMES.size(); person++) {
                    var number = BODIES.get(person);
                    copies.add(counters.submit(() -> town.text("clerk" + number, Role.CLERK, ofPerson(number))));
                }
            }
        }

        // Then
        for (var i = 0; i < copies.size(); i++) {
            var own = SURNAMES.get(i % SURNAMES.size());
            var text = copies.get(i).get();
            assertThat(text).contains(own + "太郎");
            assertThat(SURNAMES.stream().filter(text::contains)).containsExactly(own);
        }
    }

    private static String ofPerson(long number) {
        return "\"kind\": \"individual\", \"persons\": [\"" + TownInCsv.number(number) + "\"], " + PaperTown.SELF;
    }
}
