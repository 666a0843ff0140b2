package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Tampering;
import jp.yakuba.platform.audit.WrittenLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class AuditResourceTest {

    private static final AddresseeNumber PERSON = new AddresseeNumber("4000000017");

    private WrittenLog log;

    @BeforeEach
    void writeALog() {
        log = WrittenLog.open();
        IntStream.range(0, 5)
                .forEach(_ -> log.write("hanako", Instant.now(), AuditEntry.of(PlatformOperation.FILE_DOWNLOAD)));
        log.write(
                "jiro",
                Instant.now(),
                AuditEntry.of(PlatformOperation.FILE_DOWNLOAD).subject(PERSON));
        log.seal();
    }

    @Test
    @Requirement("001/10.2#11")
    void entries_come_in_pages_the_newest_first() {
        var first = auditor().get("/audit/v1/entries?userId=hanako&limit=3").jsonPath();
        var second = auditor()
                .get("/audit/v1/entries?userId=hanako&limit=3&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(3);
        assertThat(second.getList("items")).hasSize(2);
        assertThat(second.getString("next")).isNull();
        assertThat(first.getLong("items[2].id")).isGreaterThan(second.getLong("items[0].id"));
        assertThat(log.operations()).endsWith("audit.read", "audit.read");
    }

    @Test
    void whom_they_are_about_is_asked_in_the_body() {
        auditor()
                .contentType(ContentType.JSON)
                .body(Map.of("addressee", PERSON.value()))
                .post("/audit/v1/entries/search")
                .then()
                .statusCode(200)
                .body("items.userId", contains("jiro"))
                .body("items[0].subjects", contains("addressee:4000000017"));
        auditor()
                .get("/audit/v1/entries?addressee=" + PERSON.value())
                .then()
                .statusCode(422)
                .body("findings[0].code", equalTo("not-in-an-address"));
    }

    @Test
    void one_entry_is_read_by_its_number() {
        var id = log.texts("entry_id").getFirst();

        auditor().get("/audit/v1/entries/" + id).then().statusCode(200).body("userId", equalTo("hanako"));
        WrittenLog.open()
                .accounts()
                .rest("auditor", Role.AUDITOR)
                .get("/audit/v1/entries/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_verification_tells_that_the_log_is_intact_or_names_the_first_broken_entry() {
        // Given
        var id = log.texts("entry_id").get(2);
        verified().body("intact", equalTo(true)).body("firstBreak", nullValue());

        // When
        Tampering.with("update platform.audit_entry set place = 'x' where entry_id = " + id);

        // Then
        verified()
                .body("intact", equalTo(false))
                .body("firstBreak.code", equalTo("entry-changed"))
                .body("firstBreak.entry", equalTo(Integer.valueOf(id)))
                .body("firstBreak.message", containsString("封印 1・記録 " + id + "：記録が書き換えられています"));
    }

    @Test
    void the_result_of_a_verification_is_closed_to_others_and_to_other_jobs() {
        var location = ordered();

        WrittenLog.open()
                .accounts()
                .rest("auditor", Role.AUDITOR)
                .get(location)
                .then()
                .statusCode(404);
        log.accounts().rest("clerk", Role.CLERK).get(location).then().statusCode(403);
        auditor().get("/audit/v1/verifications/" + UUID.randomUUID()).then().statusCode(404);
    }

    /** Orders a verification and returns where its result will be. */
    private String ordered() {
        var answer = auditor().contentType(ContentType.JSON).post("/audit/v1/verifications");
        answer.then().statusCode(202).body("breaks", empty());
        return "/audit/v1/verifications/" + answer.jsonPath().getString("id");
    }

    private ValidatableResponse verified() {
        var location = ordered();
        var answer = auditor().get(location);
        for (int attempt = 0;
                attempt < 200 && !answer.jsonPath().getString("state").equals("succeeded");
                attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            answer = auditor().get(location);
        }
        return answer.then().statusCode(200).body("state", equalTo("succeeded"));
    }

    @Test
    void the_public_key_is_given_out() {
        auditor().get("/audit/v1/public-key").then().statusCode(200).body("algorithm", equalTo("Ed25519"));
    }

    @Test
    void the_log_is_closed_to_others_and_to_cookies() {
        log.accounts().rest("clerk", Role.CLERK).get("/audit/v1/entries").then().statusCode(403);
        log.accounts()
                .browser("auditor", Role.AUDITOR)
                .get("/audit/v1/entries")
                .then()
                .statusCode(401);
        WrittenLog.open()
                .accounts()
                .rest("auditor", Role.AUDITOR)
                .get("/audit/v1/entries?userId=hanako")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=x",
                "limit=0",
                "limit=201",
                "from=x",
                "outcome=x",
                "operation=x",
                "atLeast=x",
                "from=2099-01-01",
            })
    void what_cannot_be_is_told(String query) {
        auditor().get("/audit/v1/entries?" + query).then().statusCode(422).body("findings", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[]", "{\"name\":\"x\"}", "{\"userId\":{\"a\":1}}", "{\"addressee\":\"x\"}"})
    void a_body_that_cannot_be_is_told(String body) {
        auditor()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/audit/v1/entries/search")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_and_half_a_character_are_told() {
        for (var text : new String[] {"a".repeat(100_000), "a\u0000b"}) {
            auditor()
                    .contentType(ContentType.JSON)
                    .body(Map.of("userId", text))
                    .post("/audit/v1/entries/search")
                    .then()
                    .statusCode(422);
        }
    }

    private RequestSpecification auditor() {
        return log.accounts().rest("auditor", Role.AUDITOR);
    }
}
