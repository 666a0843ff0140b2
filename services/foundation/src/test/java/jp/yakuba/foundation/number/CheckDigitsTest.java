package jp.yakuba.foundation.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/1.1.13")
class CheckDigitsTest {

    @ParameterizedTest(name = "{0} {3}: {2}")
    @CsvFileSource(resources = "/statutory/check-digits.csv", numLinesToSkip = 1)
    @Requirement("001/1.1.13#3")
    void accepts_a_number_if_and_only_if_its_check_digit_is_right(
            String kind, String number, boolean valid, String source) {
        assertThat(accepts(kind, number)).as(source).isEqualTo(valid);
    }

    private static boolean accepts(String kind, String number) {
        return switch (kind) {
            case "individual" -> constructs(IndividualNumber::new, number);
            case "resident-record-code" -> constructs(ResidentRecordCode::new, number);
            case "corporate" -> constructs(CorporateNumber::new, number);
            case "municipality" -> constructs(MunicipalityCode::new, number);
            case "addressee" -> new AddresseeNumber(number).hasValidCheckDigit();
            case "household" -> new HouseholdNumber(number).hasValidCheckDigit();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static boolean constructs(Function<String, ?> constructor, String number) {
        try {
            return constructor.apply(number) != null;
        } catch (RejectedValue rejected) {
            assertThat(rejected.code()).isEqualTo("check-digit-wrong");
            return false;
        }
    }

    @Test
    void a_wrong_digit_in_any_place_of_a_corporate_number_is_found_unless_nine_and_zero_are_exchanged() {
        String right = "7000012050002";
        for (int place = 0; place < right.length(); place++) {
            for (char digit = '1'; digit <= '8'; digit++) {
                String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                if (!wrong.equals(right)) {
                    assertThatThrownBy(() -> new CorporateNumber(wrong)).isInstanceOf(RejectedValue.class);
                }
            }
        }
    }

    @Test
    void what_is_made_of_a_body_is_accepted() {
        Random random = new Random(20200911);
        for (int i = 0; i < 2_000; i++) {
            assertThat(IndividualNumber.ofBody(digits(random, 11)).value()).hasSize(12);
            assertThat(ResidentRecordCode.ofBody(digits(random, 10)).value()).hasSize(11);
            assertThat(CorporateNumber.ofBody(digits(random, 12)).value()).hasSize(13);
            assertThat(MunicipalityCode.ofBody(digits(random, 5)).value()).hasSize(6);
        }
    }

    @Test
    void the_corporate_number_of_a_local_government_is_made_of_its_code() {
        assertThat(CorporateNumber.of(new MunicipalityCode("130001"))).isEqualTo(new CorporateNumber("8000020130001"));
    }

    private static String digits(Random random, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
