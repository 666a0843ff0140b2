package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jp.yakuba.platform.Impatient;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;

/** What is not taken, because nobody known sends it or because it is too much, is turned away before any of it is read. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(PostgresForTests.class)
class UntakenBodiesTest {

    private static final TestAccounts NAGO = new TestAccounts("472093");

    @Test
    void files_of_nobody_are_not_taken() {
        for (var path : new String[] {"/login", "/probe/accounts", "/probe/files"}) {
            var length = path.equals("/probe/files") ? "300000000" : "1000";
            var answer = RawClient.answer(multipart(path, "").replace("300000000", length), "--x\r\n");

            assertThat(answer).as(path).startsWith("HTTP/1.1 303").containsIgnoringCase("location: /login");
        }
    }

    @Test
    void a_long_body_of_nobody_is_not_taken_by_the_rest_interface() {
        var answer = RawClient.answer("""
                POST /jobs/v1/jobs HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 100000""", "{");

        assertThat(answer)
                .startsWith("HTTP/1.1 401")
                .containsIgnoringCase("www-authenticate: Bearer")
                .contains("/problems/unauthenticated");
    }

    @Test
    void a_body_whose_length_is_not_said_is_not_taken_of_nobody() {
        var answer = RawClient.answer("""
                POST /jobs/v1/jobs HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Transfer-Encoding: chunked""", "5\r\n{    \r\n");

        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @Test
    void more_than_a_form_holds_is_not_taken_of_a_clerk() {
        var answer =
                RawClient.answer(multipart("/probe/accounts", session()).replace("300000000", "4200000"), "--x\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("送られたデータが大きすぎます。");
    }

    @Test
    void a_body_that_grows_longer_than_may_be_is_broken_off() {
        var head = """
                POST /probe/accounts HTTP/1.1
                Host: localhost
                Cookie: yakuba-session=%s
                Content-Type: application/x-www-form-urlencoded
                Transfer-Encoding: chunked""".formatted(session());
        var chunk = "80000\r\n" + "a".repeat(0x80000) + "\r\n";

        assertThat(RawClient.answer(head, chunk.repeat(9))).startsWith("HTTP/1.1 413");
    }

    private static String session() {
        return NAGO.sessionCookieWith("longwinded", "access.accounts");
    }

    private static String multipart(String path, String session) {
        return """
                POST %s HTTP/1.1
                Host: localhost
                Cookie: yakuba-session=%s
                Content-Type: multipart/form-data; boundary=x
                Content-Length: 300000000""".formatted(path, session);
    }
}
