package jp.yakuba.residentrecords.movement.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import org.junit.jupiter.api.Test;

@Requirement("001/10.4")
class GivenNumbersTest {

    @Test
    void none_of_the_numbers_comes_into_a_log_with_them() {
        var given = new GivenNumbers(
                "newcomers[0]",
                new ResidentRecordCode("12345678903"),
                new IndividualNumber("123456789018"),
                new ResidenceCardNumber("AB12345678CD"));

        assertThat(given.toString())
                .contains("newcomers[0]")
                .doesNotContain("12345678903", "123456789018", "AB12345678CD");
    }
}
