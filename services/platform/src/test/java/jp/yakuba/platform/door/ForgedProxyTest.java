package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jp.yakuba.platform.DecidedOtherwise;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What a proxy says of its clients counts from the proxy that is configured, and from nobody else. */
@QuarkusTest
@TestProfile(DecidedOtherwise.class)
@QuarkusTestResource(PostgresForTests.class)
class ForgedProxyTest {

    private static final String SAYS_THAT_IT_CAME_BY_TLS = """
            GET /login HTTP/1.1
            Host: localhost
            Connection: close
            X-Forwarded-Proto: https
            X-Forwarded-For: 203.0.113.7
            X-Forwarded-Host: elsewhere.example
            """;

    @Test
    void the_known_proxy_is_believed() {
        assertThat(answerTo("127.0.0.1")).contains("__Host-csrf-token", "Strict-Transport-Security");
    }

    @Test
    void a_client_that_pretends_to_be_one_is_not() {
        assertThat(answerTo("127.0.0.2"))
                .startsWith("HTTP/1.1 200")
                .contains("csrf-token=")
                .doesNotContain("__Host-", "Strict-Transport-Security", "elsewhere.example");
    }

    private static String answerTo(String client) {
        try (var raw = new RawClient(client)) {
            return raw.send(SAYS_THAT_IT_CAME_BY_TLS, "").untilTheEnd();
        }
    }
}
