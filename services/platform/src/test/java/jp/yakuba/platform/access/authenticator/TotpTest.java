package jp.yakuba.platform.access.authenticator;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** The vectors of RFC 6238, appendix B, of which an authenticator shows the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_rfc(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    @Requirement("001/10.3#13")
    void a_code_is_taken_one_step_early_or_late_and_no_more() {
        var now = Instant.ofEpochSecond(1_000_000);
        var step = Totp.step(now);

        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step - 1), now, 0))
                .hasValue(step - 1);
        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step + 1), now, 0))
                .hasValue(step + 1);
        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step - 2), now, 0))
                .isEmpty();
        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step + 2), now, 0))
                .isEmpty();
    }

    @Test
    void a_used_code_and_those_before_it_are_over() {
        var now = Instant.ofEpochSecond(1_000_000);
        var step = Totp.step(now);

        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step), now, step))
                .isEmpty();
        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, step - 1), now, step))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void the_key_to_type_is_base_32_of_the_rfc(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(US_ASCII))).isEqualTo(encoded);
    }
}
