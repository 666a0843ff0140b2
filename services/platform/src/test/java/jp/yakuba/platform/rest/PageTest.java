package jp.yakuba.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.platform.problems.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 7).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8})
    void following_next_shows_every_item_once(int limit) {
        // Given
        var request = new PageRequest();
        request.limit = limit;
        var seen = new ArrayList<Integer>();

        // When
        Page<Integer> page;
        do {
            page = page(request);
            seen.addAll(page.items());
            request.cursor = page.next();
        } while (page.next() != null);

        // Then
        assertThat(seen).isEqualTo(NUMBERS);
    }

    @Test
    void a_cursor_comes_back_as_it_was() {
        var cursor = Cursor.after("0000000019", 3, "");

        assertThat(Cursor.parse(cursor.text(), 3)).isEqualTo(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "あ", "gICA", "MTI"})
    void what_is_not_a_cursor_is_refused(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 2))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cursor-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "+99999-12-31T00:00:00Z", "-0001-01-01T00:00:00Z", "2026-11-31T00:00:00Z"})
    void a_time_that_the_database_could_not_write_is_no_cursor(String time) {
        var cursor = Cursor.parse(Cursor.after(time).text(), 1);

        assertThatThrownBy(() -> cursor.time(0)).isInstanceOf(Refusal.class).hasMessageContaining("cursor-unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void a_limit_out_of_range_is_refused(int limit) {
        var request = new PageRequest();
        request.limit = limit;

        assertThatThrownBy(request::fetch).isInstanceOf(Refusal.class).hasMessageContaining("limit-out-of-range");
    }

    private static Page<Integer> page(PageRequest request) {
        var after = request.cursor(1).map(cursor -> cursor.number(0)).orElse(-1L);
        var fetched = NUMBERS.stream()
                .filter(number -> number > after)
                .limit(request.fetch())
                .toList();
        return Page.of(fetched, request, Cursor::after);
    }
}
