package jp.yakuba.childallowance.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import jp.yakuba.childallowance.task.PeopleFeed;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How fast people are taken in, page by page as they come from the snapshot and from the feed, with the search made of them:
 * {@code -Dtest=PeopleBenchmarkTest -Dyakuba.benchmark.people=100000}. Not run by the build.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@EnabledIfSystemProperty(named = "yakuba.benchmark.people", matches = "[0-9]+")
class PeopleBenchmarkTest {

    /** So many at a time the people come, from the snapshot and from the feed. */
    private static final int PAGE = 1000;

    private static final String KANJI = "一二三太郎子美花健翔大輝陽菜結衣真由香直樹誠浩和義明正春夏秋冬雪月";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private final TestAccounts town = new TestAccounts("271004").register();

    @Inject
    PeopleFeed feed;

    @Inject
    Database database;

    @Test
    void people_are_taken_in_from_the_snapshot_and_from_the_feed() {
        // Given
        var people = Integer.getInteger("yakuba.benchmark.people");
        var numbers = LongStream.iterate(
                        SequentialNumbers.TEN_DIGITS.nextBody(0), SequentialNumbers.TEN_DIGITS::nextBody)
                .limit(people)
                .mapToObj(SequentialNumbers.TEN_DIGITS::withCheckDigit)
                .toList();

        // When
        measure("snapshot, people", PAGE, numbers, PeopleBenchmarkTest::item, feed::begin);
        measure("feed, events", PAGE, numbers.subList(0, people / 5), PeopleBenchmarkTest::event, feed::follow);

        // Then
        assertThat(ToldPeople.countKept(town)).isGreaterThan(2L * people);
    }

    /** What is told is made before the time is taken. */
    private <T> void measure(
            String what,
            int page,
            List<String> numbers,
            Function<String, T> told,
            BiConsumer<UnitOfWork, List<T>> take) {
        var operator = Operator.system(town.municipality(), "events.child-allowance.people");
        var taken = 0L;
        for (var first = 0; first < numbers.size(); first += page) {
            var items = numbers.subList(first, Math.min(first + page, numbers.size())).stream()
                    .map(told)
                    .toList();
            var start = System.nanoTime();
            database.transactAll(operator, work -> take.accept(work, items));
            taken += System.nanoTime() - start;
        }
        var seconds = taken / 1e9;
        System.out.printf(
                "BENCHMARK %s: %,d in %.1f s, %,.0f/s%n", what, numbers.size(), seconds, numbers.size() / seconds);
    }

    /** As spread as real names are, the same at each run. */
    private static void named(ObjectNode record, String number, int version) {
        var seed = Integer.parseInt(number.substring(0, 9));
        var given = letters(KANJI, seed, 2);
        var surname = letters(KANJI, seed * 31, 2);
        record.put("version", version)
                .put("householdNumber", number)
                .withObjectProperty("names")
                .put("full", surname + "　" + given)
                .put("givenName", given)
                .put("reading", letters(KANA, seed * 17, 4) + "　" + letters(KANA, seed * 13, 3));
        record.withObjectProperty("birthDate")
                .put("value", "%d-%02d-%02d".formatted(1930 + seed % 95, 1 + seed % 12, 1 + seed % 28))
                .remove("era");
    }

    private static String letters(String from, int seed, int length) {
        var letters = new StringBuilder();
        for (int i = 0, left = Math.abs(seed); i < length; i++, left = left * 7919 & Integer.MAX_VALUE) {
            letters.append(from.charAt(left % from.length()));
        }
        return letters.toString();
    }

    private static SnapshotItem item(String number) {
        return ToldPeople.item(number, record -> named(record, number, 1));
    }

    private static FeedEvent event(String number) {
        var told = ToldPeople.item(number, record -> named(record, number, 2));
        return new FeedEvent(1, "resident-records.record-registered", number, Instant.EPOCH, told.data());
    }
}
