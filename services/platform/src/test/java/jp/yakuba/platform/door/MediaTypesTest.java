package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A foreign page can send what looks like a form to one reader and like none to the check against forgery. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MediaTypesTest {

    private static final TestAccounts MIYAKO = new TestAccounts("472140");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencodedx",
                "multipart/form-datax; boundary=x",
                "multipart/mixed; boundary=x",
                "text/plain",
                "text/plain, application/x-www-form-urlencoded",
                "application/json",
                "x"
            })
    void a_screen_takes_forms_and_nothing_that_only_looks_like_one(String type) {
        var answer = post("/probe/accounts", "Content-Type: " + type + "\n");

        assertThat(answer).startsWith("HTTP/1.1 415").contains("この形式は受け付けません。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\nContent-Type: application/x-www-form-urlencoded\n"})
    void a_body_that_does_not_say_in_one_way_what_it_is_is_not_taken(String type) {
        assertThat(post("/probe/accounts", type)).startsWith("HTTP/1.1 415");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencodedx",
                "multipart/form-data; boundary=x",
                "Multipart/Form-Data; boundary=x",
                "multipart/form-datax; boundary=x"
            })
    void the_rest_interface_takes_no_form(String type) {
        assertThat(post("/jobs/v1/jobs", "Content-Type: " + type + "\n"))
                .startsWith("HTTP/1.1 415")
                .contains("/problems/unsupported-media-type");
    }

    private static String post(String path, String type) {
        return RawClient.answer("""
                POST %s HTTP/1.1
                Host: localhost
                Cookie: yakuba-session=%s
                Connection: close
                %sContent-Length: 3""".formatted(path, MIYAKO.sessionCookieWith("clerk", "access.accounts"), type), "a=b");
    }
}
