package jp.yakuba.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who decides on one case after the other comes to each that waits, wherever it stands in the list. */
class WorklistTest {

    private static final int CASES = 1_000;

    @Test
    void the_next_case_is_the_first_that_waits_behind_the_one_that_is_done() {
        assertThat(next(300, id -> id % 10 == 0)).contains(310);
    }

    @Test
    void it_may_stand_many_pages_behind() {
        assertThat(next(300, id -> id == CASES)).contains(CASES);
    }

    @Test
    void where_none_waits_behind_it_is_the_first_from_the_beginning() {
        assertThat(next(300, id -> id == 199 || id == 200)).contains(199);
    }

    @Test
    void the_one_that_is_done_is_not_the_next() {
        assertThat(next(300, id -> id == 300)).isEmpty();
    }

    private static Optional<Integer> next(int done, Predicate<Integer> waits) {
        return Worklist.next(done, WorklistTest::behind, id -> id, waits);
    }

    private static List<Integer> behind(@Nullable Integer id, int limit) {
        return IntStream.rangeClosed(1, CASES)
                .boxed()
                .filter(each -> id == null || each > id)
                .limit(limit)
                .toList();
    }
}
