package jp.yakuba.foundation.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/1.1.13")
class SequentialNumbersTest {

    private static final SequentialNumbers NUMBERS = SequentialNumbers.TEN_DIGITS;

    @ParameterizedTest(name = "after {0}: {2}")
    @CsvFileSource(resources = "/statutory/sequential-numbers.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.13#2", "001/1.1.13#3"})
    void counts_up_one_by_one_and_skips_bodies_that_leave_remainder_one(
            long last, long next, String number, String note) {
        assertThat(NUMBERS.nextBody(last)).as(note).isEqualTo(next);
        assertThat(NUMBERS.withCheckDigit(next)).as(note).isEqualTo(number);
    }

    @Test
    @Requirement("001/1.1.13#3")
    void every_number_given_has_its_check_digit_and_none_is_given_twice() {
        long last = 0;
        for (int i = 0; i < 10_000; i++) {
            long next = NUMBERS.nextBody(last);
            assertThat(next).isGreaterThan(last);
            assertThat(new AddresseeNumber(NUMBERS.withCheckDigit(next)).hasValidCheckDigit())
                    .isTrue();
            last = next;
        }
    }

    @Test
    void about_one_body_in_eleven_is_skipped() {
        long skipped = 0;
        for (long body = 1; body <= 11_000; body++) {
            skipped += NUMBERS.isUsable(body) ? 0 : 1;
        }
        assertThat(skipped).isBetween(990L, 1_010L);
    }

    @Test
    void refuses_to_give_more_numbers_than_there_are() {
        assertThatIllegalStateException().isThrownBy(() -> NUMBERS.nextBody(999_999_999));
        assertThatIllegalStateException().isThrownBy(() -> new SequentialNumbers(1).nextBody(9));
    }

    @Test
    void a_body_without_check_digit_or_too_long_has_no_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.withCheckDigit(6));
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.withCheckDigit(0));
        assertThatIllegalArgumentException().isThrownBy(() -> NUMBERS.withCheckDigit(1_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new SequentialNumbers(15));
    }
}
