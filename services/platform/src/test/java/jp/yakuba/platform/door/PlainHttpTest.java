package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainHttpTest {

    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> GIVEN = Optional.of("given");

    @Test
    void beside_tls_plain_http_redirects_or_is_off() {
        assertThatThrownBy(() -> start(new PlainHttp(GIVEN, NONE, NONE, "enabled", false)))
                .hasMessageContaining("insecure-requests");
        assertThatThrownBy(() -> start(new PlainHttp(NONE, GIVEN, NONE, "enabled", false)))
                .hasMessageContaining("insecure-requests");
        assertThatThrownBy(() -> start(new PlainHttp(NONE, NONE, GIVEN, "enabled", false)))
                .hasMessageContaining("insecure-requests");
        for (var strategy : new String[] {"redirect", "disabled"}) {
            assertThatCode(() -> start(new PlainHttp(GIVEN, NONE, NONE, strategy, false)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void without_tls_or_behind_a_proxy_plain_http_is_how_one_comes() {
        assertThatCode(() -> start(new PlainHttp(NONE, NONE, NONE, "enabled", false)))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(new PlainHttp(GIVEN, NONE, NONE, "enabled", true)))
                .doesNotThrowAnyException();
    }

    private static void start(PlainHttp setup) {
        setup.check(new StartupEvent());
    }
}
