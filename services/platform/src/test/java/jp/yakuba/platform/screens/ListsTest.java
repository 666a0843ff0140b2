package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void a_header_sorts_by_its_column_and_then_the_other_way_round() {
        // Given
        var unsorted = Sort.of(null, "reading");

        // When
        var ascending = Sort.of(unsorted.next("birthDate"), "reading");
        var descending = Sort.of(ascending.next("birthDate"), "reading");

        // Then
        assertThat(ascending).isEqualTo(new Sort("birthDate", false));
        assertThat(descending).isEqualTo(new Sort("birthDate", true));
        assertThat(descending.next("birthDate")).isEqualTo("birthDate");
    }

    @Test
    void the_sign_at_a_header_tells_the_direction() {
        var sort = new Sort("birthDate", true);

        assertThat(sort.icon("birthDate")).isEqualTo("down");
        assertThat(sort.icon("reading")).isEqualTo("both");
    }

    @Test
    void the_first_page_has_none_before_it() {
        assertThat(Pages.numbered(1, 50, 120)).isEqualTo(new Pages("120件中 1～50件", null, "2"));
    }

    @Test
    void the_last_page_has_none_after_it() {
        assertThat(Pages.numbered(3, 50, 120)).isEqualTo(new Pages("120件中 101～120件", "2", null));
    }

    @Test
    void nothing_found_has_no_pages() {
        assertThat(Pages.numbered(1, 50, 0)).isEqualTo(new Pages("0件", null, null));
    }

    @Test
    void a_row_is_changed_when_the_values_differ() {
        assertThat(new Change("方書", "101号室", "", true).changed()).isTrue();
        assertThat(new Change("続柄", "世帯主", "世帯主", false).changed()).isFalse();
    }
}
