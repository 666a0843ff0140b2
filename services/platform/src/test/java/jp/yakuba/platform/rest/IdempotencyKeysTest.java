package jp.yakuba.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IdempotencyKeysTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");

    @Inject
    Database database;

    @Inject
    IdempotencyKeys keys;

    private final String key = UUID.randomUUID().toString();
    private int before;

    @BeforeEach
    void count() {
        before = IdempotencyProbe.EFFECTS.get();
    }

    @Test
    void a_request_sent_again_gets_the_first_answer_and_has_no_second_effect() {
        var first = post("clerk", key, "{\"a\":1}");
        var second = post("clerk", key, "{\"a\":1}");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(second.contentType()).isEqualTo(first.contentType()).startsWith("application/json");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_key_used_for_another_body_is_refused() {
        post("clerk", key, "{\"a\":1}");
        var other = post("clerk", key, "{\"a\":2}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_whoever_used_it() {
        post("clerk", key, "{\"a\":1}");

        assertThat(post("another", key, "{\"a\":2}").statusCode()).isEqualTo(201);
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void quotes_around_the_key_make_no_difference() {
        post("clerk", key, "{}");

        assertThat(post("clerk", '"' + key + '"', "{}").header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void without_a_key_every_request_has_its_effect() {
        post("clerk", null, "{}");
        post("clerk", null, "{}");

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void a_refused_request_leaves_no_key_behind() {
        assertThat(post("clerk", key, "{\"refuse\":1}").statusCode()).isEqualTo(409);

        assertThat(post("clerk", key, "{\"a\":1}").statusCode()).isEqualTo(201);
    }

    @Test
    void a_repetition_while_the_first_request_is_being_served_is_told_so() throws Exception {
        // Given
        IdempotencyProbe.begun = new CountDownLatch(1);
        IdempotencyProbe.mayEnd = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> post("clerk", key, "{}"));
            IdempotencyProbe.begun.await();

            // When
            var second = post("clerk", key, "{}");
            IdempotencyProbe.mayEnd.countDown();

            // Then
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.jsonPath().getString("type")).isEqualTo("/problems/request-in-progress");
            assertThat(first.get().statusCode()).isEqualTo(201);
        }
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertThat(post("clerk", "a b", "{}").statusCode()).isEqualTo(400);
        assertThat(post("clerk", "k".repeat(101), "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void keys_are_forgotten_after_their_time() {
        // Given
        post("clerk", key, "{}");

        // When
        var operator = CHIYODA.operator("clerk", Role.CLERK);
        var later = database.transact(
                operator,
                work -> keys.deleteExpired(new UnitOfWork(
                        work.sql(),
                        operator,
                        work.now().plus(IdempotencyKeys.REMEMBERED).plusSeconds(1),
                        work.transaction())));

        // Then
        assertThat(later).isPositive();
        assertThat(post("clerk", key, "{}").header("Idempotency-Replayed")).isNull();
    }

    @Test
    void what_is_kept_of_a_body_cannot_be_found_by_trying_bodies() throws Exception {
        // Given
        var body = "{\"number\":\"983205673214\"}";
        post("clerk", key, body);

        // When
        var kept = stored(key);

        // Then
        assertThat(kept).matches("[0-9a-f]{64}");
        for (var tried : List.of(body, "POST /probe/v1/things\n" + body, key + "\nPOST /probe/v1/things\n" + body)) {
            var digest = MessageDigest.getInstance("SHA-256").digest(tried.getBytes(StandardCharsets.UTF_8));
            assertThat(kept).isNotEqualTo(HexFormat.of().formatHex(digest));
        }
        var another = UUID.randomUUID().toString();
        post("clerk", another, body);
        assertThat(stored(another)).isNotEqualTo(kept);
    }

    @Test
    void a_key_from_before_hashes_had_a_key_still_gives_its_first_answer_and_does_nothing_twice() {
        // Given
        var first = post("clerk", key, "{}");
        database.transactAll(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .execute("""
                insert into platform.idempotency_key (user_id, key, request_hash, status, headers, body, created_at)
                select user_id, 'old' || key, null, status, headers, body, created_at
                from platform.idempotency_key where key = ?
                """, key));

        // When
        var again = post("clerk", "old" + key, "{\"whatever\":1}");

        // Then
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(effects()).isEqualTo(1);
    }

    private String stored(String ofKey) {
        return database.transact(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .createQuery("select request_hash from platform.idempotency_key where key = :key")
                .bind("key", ofKey)
                .mapTo(String.class)
                .one());
    }

    private int effects() {
        return IdempotencyProbe.EFFECTS.get() - before;
    }

    private static Response post(String user, @org.jspecify.annotations.Nullable String key, String body) {
        var request =
                CHIYODA.rest(user, Role.CLERK).contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/probe/v1/things");
    }
}
