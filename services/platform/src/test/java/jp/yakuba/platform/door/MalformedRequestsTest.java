package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read in one way only is not read at all, and is told so with a body and headers as every other answer. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MalformedRequestsTest {

    private static final TestAccounts URUMA = new TestAccounts("472131");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 3\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\nContent-Length: 3",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity\nTransfer-Encoding: chunked",
                "Transfer-Encoding : chunked",
                "Content-Length: 3\nContent-Length: 4",
                "Content-Length: -3",
                "Content-Length: 3x"
            })
    void a_request_with_two_ends_is_refused_and_nothing_after_it_is_read(String lengths) {
        var answer = RawClient.answer(
                "POST /jobs/v1/jobs HTTP/1.1\nHost: localhost\n" + lengths,
                "0\r\n\r\nGET /login HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1");
        assertTold(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//jobs/v1/jobs",
                "/%6aobs/v1/jobs",
                "/jobs;a/v1/jobs",
                "/a/v1/../../login",
                "/./login",
                "/login/%2e%2e/login",
                "/a%2fb",
                "/a%5cb",
                "/a%00",
                "/a%zz",
                "/a%2",
                "/a\"b",
            })
    void a_path_has_one_spelling(String path) {
        var answer = RawClient.answer("GET " + path + " HTTP/1.1\nHost: localhost", "");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertTold(answer);
    }

    /** Whoever is at the door can come as often as they like: the log is told once a minute, and nothing of theirs. */
    @Test
    void the_log_is_told_of_who_was_turned_away_once_for_a_reason() {
        var told = new CopyOnWriteArrayList<String>();
        var listening = new Listening(told);
        Logger.getLogger("").addHandler(listening);
        GuardLog.forget();
        try {
            for (var time = 0; time < 3; time++) {
                RawClient.answer("GET //secret-of-hanako HTTP/1.1\nHost: localhost", "");
            }
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }

        assertThat(told)
                .noneMatch(line -> line.contains("hanako"))
                .filteredOn(line -> line.startsWith("Turned away as "))
                .singleElement()
                .asString()
                .endsWith(": 1");
    }

    private static final class Listening extends Handler {

        private final List<String> told;

        Listening(List<String> told) {
            this.told = told;
        }

        @Override
        public void publish(LogRecord entry) {
            told.add(String.valueOf(entry.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void an_address_that_is_too_long_is_told_so() {
        var answer = RawClient.answer("GET /login?to=" + "a".repeat(10_000) + " HTTP/1.1\nHost: localhost", "");

        assertThat(answer).matches("(?s)HTTP/1.[01] 414.*").contains("アドレスが長すぎます。");
        assertTold(answer);
    }

    @Test
    void headers_that_are_too_large_are_told_so() {
        var answer = RawClient.answer("GET /login HTTP/1.1\nHost: localhost\nX: " + "a".repeat(30_000), "");

        assertThat(answer).startsWith("HTTP/1.1 431");
        assertTold(answer);
    }

    @Test
    void another_protocol_is_not_spoken_and_nobody_waits_for_it() {
        try (var client = new RawClient()) {
            client.send("""
                    GET /login HTTP/1.1
                    Host: localhost
                    Connection: Upgrade, HTTP2-Settings
                    Upgrade: h2c
                    HTTP2-Settings: AAMAAABkAAQAAP__""", "");

            assertThat(client.beginning()).isEqualTo("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/jobs/v1/jobs", "/nowhere"})
    void nobody_is_told_what_was_sent(String path) {
        var answer = RawClient.answer(
                "TRACE " + path + " HTTP/1.1\nHost: localhost\nConnection: close\nX-Sent: by-a-proxy", "");

        assertThat(answer).matches("(?s)HTTP/1.1 (401|404|405|501).*").doesNotContain("by-a-proxy", "TRACE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void what_only_asks_has_no_form(String type) {
        for (var path : new String[] {"/login", "/jobs/v1/jobs", "/nowhere"}) {
            var answer = RawClient.answer("GET " + path + " HTTP/1.1\nHost: localhost\nContent-Type: " + type, "");

            assertThat(answer).startsWith("HTTP/1.1 415").contains("この形式は受け付けません。");
            assertTold(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%2", "a=%", "a=%ff", "%e3%81=1"})
    void a_form_that_cannot_be_read_is_refused(String form) {
        var answer = RawClient.answer("""
                POST /login HTTP/1.1
                Host: localhost
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d""".formatted(form.length()), form);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertTold(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "--x",
                "--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
                "--x\r\nContent-Disposition: nonsense\r\n\r\n1\r\n--x--\r\n",
                "--x\r\nno header\r\n\r\n1\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\\\r\n\r\n1\r\n--x--\r\n"
            })
    void files_that_cannot_be_read_are_refused(String body) {
        for (var type : new String[] {"multipart/form-data; boundary=x", "multipart/form-data"}) {
            var answer = RawClient.answer(
                    """
                    POST /probe/accounts HTTP/1.1
                    Host: localhost
                    Connection: close
                    Cookie: yakuba-session=%s
                    Content-Type: %s
                    Content-Length: %d""".formatted(URUMA.sessionCookieWith("sender", "access.accounts"), type, body.length()), body);

            assertThat(answer).as(body).startsWith("HTTP/1.1 400");
            assertTold(answer);
        }
    }

    private static void assertTold(String answer) {
        assertThat(answer)
                .containsIgnoringCase("content-security-policy: default-src 'self'")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store")
                .containsPattern("(<h1>|\"title\":\")[^<\"]+");
    }
}
