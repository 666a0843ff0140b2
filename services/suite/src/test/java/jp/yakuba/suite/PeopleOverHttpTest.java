package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.testdata.place.HomeTown;
import org.junit.jupiter.api.Test;

/**
 * Child allowance reads the register as that of another service, over HTTP and with an account of its own, though both are in
 * this process.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(PeopleOverHttpTest.RegisterElsewhere.class)
class PeopleOverHttpTest extends FollowedTown {

    private static final int PEOPLE = 1_000;
    private static final String SECRET = "c".repeat(43);

    /** The feed of resident records is at an address. */
    public static final class RegisterElsewhere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var port = free();
            var feed = "yakuba.events.feeds.resident-records.";
            return Map.of(
                    "quarkus.http.test-port",
                    port,
                    feed + "url",
                    "http://localhost:" + port,
                    feed + "tokens.\"" + HomeTown.CODE + "\"",
                    "yk_" + HomeTown.CODE + "_" + SECRET);
        }

        private static String free() {
            try (var socket = new ServerSocket(0)) {
                return String.valueOf(socket.getLocalPort());
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    @Test
    void child_allowance_survives_a_register_that_is_down_and_a_copy_that_is_lost() throws IOException, SQLException {
        // Given
        load(PEOPLE);
        giveToken();
        dueAgain();
        var fromTheStart = kept();
        assertThat(knowsProtectedPeople()).isTrue();

        // When
        letIn(false);
        var dying = people(0, 3);
        dying.forEach(this::dies);
        until(() -> "http-401".equals(subscription().problem()));

        // Then
        assertThat(states(dying)).containsOnly("1");

        // When
        letIn(true);
        dueAgain();
        var caughtUp = kept();
        forgetEverything();

        // Then
        assertThat(kept()).isEqualTo(caughtUp).isNotEqualTo(fromTheStart);
        assertThat(states(dying)).containsOnly("3");
    }

    /** The account of child allowance gets the token of which its configuration knows. */
    private void giveToken() {
        accounts().restWith("child-allowance", "event.read", "item.protected-address");
        database.transactAll(system(), work -> work.sql()
                .createUpdate("""
                        insert into platform.api_token
                            (token_id, token_hash, user_id, label, created_at, created_by, expires_at)
                        values (:id, :hash, 'child-allowance', 'test', now(), 'test', now() + interval '1 day')
                        """)
                .bind("id", UUID.randomUUID())
                .bind("hash", hash())
                .execute());
    }

    private void letIn(boolean open) {
        database.transactAll(system(), work -> work.sql()
                .createUpdate("""
                        update platform.api_token set revoked_at = case when :open then null else now() end
                        where token_hash = :hash
                        """)
                .bind("open", open)
                .bind("hash", hash())
                .execute());
    }

    private static byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
