package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadBodiesTest {

    private final UnreadBodies<String> unread = new UnreadBodies<>(4, 2);

    @Test
    void a_client_with_too_many_loses_its_own_oldest_and_nobody_elses() {
        unread.enter("192.0.2.1", "oldest of all");
        unread.enter("192.0.2.2", "its oldest");
        unread.enter("192.0.2.2", "its second");

        assertThat(unread.enter("192.0.2.2", "its third")).contains("its oldest");
        assertThat(unread.enter("192.0.2.2", "its fourth")).contains("its second");
        assertThat(unread.count()).isEqualTo(3);
    }

    @Test
    void with_too_many_in_all_the_oldest_of_all_has_to_go_whosever_it_is() {
        for (var client = 1; client <= 4; client++) {
            assertThat(unread.enter("192.0.2." + client, "of " + client)).isEmpty();
        }

        assertThat(unread.enter("192.0.2.5", "of 5")).contains("of 1");
        assertThat(unread.enter("192.0.2.6", "of 6")).contains("of 2");
        assertThat(unread.count()).isEqualTo(4);
    }

    @Test
    void what_has_been_read_stands_in_nobodys_way_however_often_that_is_said() {
        // Given
        unread.enter("192.0.2.1", "read");
        unread.enter("192.0.2.1", "under way");

        // When
        unread.leave("read");
        unread.leave("read");

        // Then
        assertThat(unread.count()).isOne();
        assertThat(unread.enter("192.0.2.1", "next")).isEmpty();
        assertThat(unread.enter("192.0.2.1", "one more")).contains("under way");
    }
}
