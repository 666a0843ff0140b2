package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.platform.Impatient;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that hold back what they have announced hold nothing up but themselves. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(PostgresForTests.class)
class SlowClientsTest {

    private static final int MORE_THAN_THREADS = 210;
    private static final int EACH_MAY_HAVE = 32;
    private static final String FORM = """
            POST /login HTTP/1.1
            Host: localhost
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 1000""";
    private static final String PAGE = """
            GET /login HTTP/1.1
            Host: localhost
            Connection: close""";

    private List<RawClient> slow = List.of();

    @Inject
    UnreadBodies unread;

    @AfterEach
    void leave() {
        slow.forEach(RawClient::close);
    }

    @Test
    void bodies_that_do_not_come_keep_nobody_from_a_form_that_does() {
        slow = Stream.generate(RawClient::new).limit(MORE_THAN_THREADS).toList();
        slow.forEach(client -> client.send(FORM, "use"));

        var answer = RawClient.answer(FORM.replace("1000", "8") + "\nConnection: close", "userId=x");

        // Nobody has the token of the form: that is said at once, by a thread that was free.
        assertThat(answer).startsWith("HTTP/1.1 40");
    }

    @Test
    void a_client_with_too_many_bodies_under_way_loses_its_oldest() {
        slow = Stream.generate(RawClient::new).limit(EACH_MAY_HAVE + 1).toList();
        slow.forEach(client -> client.send(FORM, "use"));

        assertThat(slow.getFirst().untilTheEnd()).startsWith("HTTP/1.1 408").contains("送信が途中で止まりました。");
        assertThat(unread.count()).isLessThanOrEqualTo(EACH_MAY_HAVE);
    }

    @Test
    void a_body_that_does_not_come_is_not_waited_for() {
        try (var client = new RawClient()) {
            assertThat(client.send(FORM, "use").untilTheEnd()).startsWith("HTTP/1.1 408");
        }
        assertThat(unread.count()).isZero();
    }

    @Test
    void a_head_that_does_not_come_is_not_waited_for() {
        try (var client = new RawClient()) {
            assertThat(client.bytes("GET /login HTTP/1.1\r\nHost: local").untilTheEnd())
                    .isEmpty();
        }
    }

    @Test
    void one_client_does_not_get_all_connections() {
        slow = Stream.generate(RawClient::new).limit(400).toList();

        assertThat(slow.getLast().send(PAGE, "").beginning()).isEmpty();
        assertThat(slow.getFirst().send(PAGE, "").beginning()).isEqualTo("HTTP/1.1 200");
    }
}
