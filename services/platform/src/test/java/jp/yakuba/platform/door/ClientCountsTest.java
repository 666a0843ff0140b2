package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientCountsTest {

    private final ClientCounts counts = new ClientCounts(5, 2);

    @Test
    void one_client_holds_no_more_than_its_share() {
        assertThat(counts.enter("192.0.2.1")).isTrue();
        assertThat(counts.enter("192.0.2.1")).isTrue();

        assertThat(counts.enter("192.0.2.1")).isFalse();
        assertThat(counts.enter("192.0.2.2")).isTrue();
    }

    @Test
    void all_clients_together_hold_no_more_than_there_is() {
        for (var client = 1; client <= 5; client++) {
            assertThat(counts.enter("192.0.2." + client)).isTrue();
        }

        assertThat(counts.enter("192.0.2.6")).isFalse();
    }

    @Test
    void what_was_refused_is_not_counted_and_what_is_given_back_is_there_for_anybody() {
        // Given
        for (var client = 1; client <= 5; client++) {
            counts.enter("192.0.2." + client);
        }
        counts.enter("192.0.2.6");

        // When
        counts.leave("192.0.2.1");

        // Then
        assertThat(counts.enter("192.0.2.6")).isTrue();
        assertThat(counts.enter("192.0.2.1")).isFalse();
    }

    @Test
    void a_client_that_gives_back_one_of_its_own_may_have_one_again_and_no_more() {
        // Given
        counts.enter("192.0.2.1");
        counts.enter("192.0.2.1");

        // When
        counts.leave("192.0.2.1");

        // Then
        assertThat(counts.enter("192.0.2.1")).isTrue();
        assertThat(counts.enter("192.0.2.1")).isFalse();
    }
}
