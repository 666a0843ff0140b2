package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import jp.yakuba.platform.Impatient;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
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

    private static final int FILES_AT_ONCE = 4;
    private static final int LOOKS = 1000;
    private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(10);

    /** Whose connections nobody else has used up. */
    private static final String ANOTHER = "127.0.0.2";

    private static final String FILE = """
            POST /probe/v1/files HTTP/1.1
            Host: localhost
            Authorization: Bearer %s
            Content-Type: application/octet-stream
            Connection: close
            Content-Length: 4""";
    private static final TestAccounts TOMIGUSUKU = new TestAccounts("472123");

    private List<RawClient> slow = List.of();

    @Inject
    BodyReading bodies;

    @AfterEach
    void leave() {
        slow.forEach(RawClient::close);
    }

    @Test
    void bodies_that_do_not_come_keep_nobody_from_a_form_that_does() {
        // Given
        slow = Stream.generate(RawClient::new).limit(MORE_THAN_THREADS).toList();
        slow.forEach(client -> client.send(FORM, "use"));

        // When
        var answer = RawClient.answer(FORM.replace("1000", "8") + "\nConnection: close", "userId=x");

        // Then
        // Nobody has the token of the form: that is said at once, by a thread that was free.
        assertThat(answer).startsWith("HTTP/1.1 40");
    }

    @Test
    void a_client_with_too_many_bodies_under_way_loses_its_oldest() {
        slow = Stream.generate(RawClient::new).limit(EACH_MAY_HAVE + 1).toList();
        slow.forEach(client -> client.send(FORM, "use"));

        assertThat(slow.getFirst().untilTheEnd()).startsWith("HTTP/1.1 408").contains("送信が途中で止まりました。");
        assertThat(bodies.underWay()).isLessThanOrEqualTo(EACH_MAY_HAVE);
    }

    @Test
    void a_body_that_does_not_come_is_not_waited_for() {
        try (var client = new RawClient()) {
            assertThat(client.send(FORM, "use").untilTheEnd()).startsWith("HTTP/1.1 408");
        }
        assertThat(bodies.underWay()).isZero();
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

    @Test
    void so_many_files_are_taken_at_once_and_one_more_is_asked_to_come_again() {
        // Given
        filesUnderWay();

        // When
        var refused = refused();

        // Then
        assertThat(refused.untilTheEnd())
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("Retry-After:")
                .contains("/problems/too-many-requests");
        assertThat(slow)
                .filteredOn(client -> client != refused)
                .hasSize(FILES_AT_ONCE)
                .allSatisfy(client -> assertThat(client.bytes("cd").untilTheEnd())
                        .startsWith("HTTP/1.1 200")
                        .endsWith("read 4"));
    }

    @Test
    void whoever_goes_away_with_half_a_file_gives_the_place_back() {
        // Given
        var file = filesUnderWay();
        var refused = refused();

        // When
        slow.stream()
                .filter(client -> client != refused)
                .findFirst()
                .orElseThrow()
                .close();

        // Then
        assertThat(takenAtLast(file)).endsWith("read 4");
    }

    /** The head of a file of which as many are on their way as may be, and one more. */
    private String filesUnderWay() {
        var file = FILE.formatted(TOMIGUSUKU.bearerToken("program", "access.accounts"));
        slow = Stream.generate(() -> new RawClient(ANOTHER))
                .limit(FILES_AT_ONCE + 1)
                .toList();
        slow.forEach(client -> client.send(file, "ab"));
        return file;
    }

    /** Who they are is found out beside each other: it may be any of them. */
    private RawClient refused() {
        for (var look = 0; look < LOOKS; look++) {
            for (var client : slow) {
                if (client.isAnswered()) {
                    return client;
                }
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        return fail("nobody was refused");
    }

    private static String takenAtLast(String file) {
        for (var look = 0; look < LOOKS; look++) {
            try (var client = new RawClient(ANOTHER)) {
                var answer = client.send(file, "abcd").untilTheEnd();
                if (answer.startsWith("HTTP/1.1 200")) {
                    return answer;
                }
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        return fail("no place was given back");
    }
}
