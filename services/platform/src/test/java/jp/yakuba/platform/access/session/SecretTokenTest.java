package jp.yakuba.platform.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** What proves a session or a program. */
class SecretTokenTest {

    @Test
    void it_has_256_bits_and_is_given_once() {
        var secrets = Stream.generate(() -> SecretToken.create(new MunicipalityCode("131016")))
                .limit(1000)
                .map(SecretToken::secret)
                .toList();

        assertThat(secrets).doesNotHaveDuplicates().allSatisfy(secret -> assertThat(
                        Base64.getUrlDecoder().decode(secret))
                .hasSize(32));
    }

    @Test
    void its_text_for_a_log_does_not_hold_it() {
        var token = SecretToken.create(new MunicipalityCode("131016"));

        assertThat(token.toString()).doesNotContain(token.secret());
    }
}
