package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.WrittenLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class HostileAuditInputTest {

    private WrittenLog log;

    @BeforeEach
    void openALog() {
        log = WrittenLog.open();
    }

    @ParameterizedTest
    @CsvSource({
        "from,2026-02-30,date",
        "from,きのう,date",
        "to,R8.13.1,date",
        "from,不詳,date",
        "from,1900-01-01,period-too-long",
        "from,2099-01-01,period-reversed",
        "operation,no.such,code-unknown",
        "outcome,perhaps,code-unknown",
        "individualNumber,maybe,code-unknown",
        "addressee,12a,",
        "addressee,1234567890123456,",
        "atLeast,-1,not-a-number",
        "atLeast,99999999999,not-a-number",
    })
    void what_cannot_be_is_told_at_its_field(String field, String value, String code) {
        var answer = post(field, value);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("data-code=\"" + (code == null ? "" : code))
                .contains("href=\"#" + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "terminal", "from", "addressee", "operation", "atLeast"})
    void a_field_of_a_hundred_thousand_characters_is_refused(String field) {
        assertThat(post(field, "あ".repeat(100_000)).statusCode()).isBetween(400, 422);
        assertThat(post(field, "a".repeat(1_000)).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "\uD800x"})
    void control_characters_and_halves_of_characters_are_refused_or_find_nothing(String text) {
        assertThat(post("userId", "x" + text + "y").statusCode()).isIn(303, 422);
        assertThat(post("terminal", "x" + text + "y").statusCode()).isIn(303, 422);
    }

    @Test
    void a_cursor_that_is_none_is_told_and_one_out_of_range_shows_an_end() {
        assertThat(get("/audit/entries?page=xyz").asString()).contains("cursor-unknown");
        assertThat(get("/audit/entries?page=%00").statusCode()).isEqualTo(422);
        assertThat(get("/audit/entries?page=" + cursor("0\u001f-5\u001f-7")).statusCode())
                .isEqualTo(200);
        assertThat(get("/audit/entries?page=" + cursor("1\u001f9223372036854775807\u001f9223372036854775807"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/audit/entries?page=" + cursor("0\u001fx\u001f1")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void numbers_in_addresses_that_are_none_are_not_found() {
        assertThat(get("/audit/entries/999999999999").statusCode()).isEqualTo(404);
        assertThat(get("/audit/entries/abc").statusCode()).isEqualTo(404);
        assertThat(get("/audit/entries/99999999999999999999999").statusCode()).isEqualTo(404);
        assertThat(get("/audit/entries?search=1").statusCode()).isEqualTo(404);
        assertThat(get("/audit/entries?search=x").statusCode()).isEqualTo(404);
        assertThat(get("/audit/entries?from=x&operation=y").asString()).contains("code-unknown");
    }

    private Response post(String field, String value) {
        return log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam(field, value)
                .post("/audit/entries");
    }

    private Response get(String path) {
        return log.accounts()
                .browser("auditor", Role.AUDITOR)
                .urlEncodingEnabled(false)
                .get(path);
    }

    private static String cursor(String keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(keys.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
