package jp.yakuba.foundation.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {

    private static final List<Function<String, ?>> PARSERS = List.of(
            AddresseeNumber::parse,
            HouseholdNumber::parse,
            IndividualNumber::parse,
            ResidentRecordCode::parse,
            CorporateNumber::parse,
            MunicipalityCode::parse);

    static Stream<Arguments> refused() {
        return PARSERS.stream()
                .flatMap(parser -> Stream.of(
                        Arguments.of(parser, "", "blank"),
                        Arguments.of(parser, "　 ", "blank"),
                        Arguments.of(parser, "abcdef", null),
                        Arguments.of(parser, "12345678901x", null),
                        Arguments.of(parser, "１２３４５６７８９０１２３４５６", "digits-length-wrong"),
                        Arguments.of(parser, "1".repeat(100_000), "text-too-long"),
                        Arguments.of(parser, "\u0000\uD800", null)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_number_is_refused_without_being_repeated(
            Function<String, ?> parser, String input, @Nullable String code) {
        RejectedValue refused = catchThrowableOfType(RejectedValue.class, () -> parser.apply(input));

        assertThat(refused).isNotNull();
        if (code != null) {
            assertThat(refused.code()).isEqualTo(code);
        }
        assertThat(refused.remedy()).isNotBlank();
        if (input.strip().length() > 1) {
            assertThat(refused.toString() + refused.remedy()).doesNotContain(input.strip());
        }
    }

    @Test
    void full_width_digits_spaces_and_hyphens_are_understood() {
        assertThat(IndividualNumber.parse("１２３４ 5678－9018")).isEqualTo(new IndividualNumber("123456789018"));
        assertThat(AddresseeNumber.parse(" 1234567892 ")).isEqualTo(new AddresseeNumber("1234567892"));
        assertThat(MunicipalityCode.parse("１３１０１６")).isEqualTo(new MunicipalityCode("131016"));
        assertThat(ResidentRecordCode.parse("1234-5678-903")).isEqualTo(new ResidentRecordCode("12345678903"));
    }

    @Test
    void the_number_of_a_person_and_their_code_never_show_in_text() {
        IndividualNumber number = new IndividualNumber("123456789018");
        assertThat("number is " + number).isEqualTo("number is ************");
        assertThat(number.reveal()).isEqualTo("1234 5678 9018");
        assertThat(new ResidentRecordCode("12345678903")).hasToString("***********");
    }

    @Test
    void numbers_of_different_length_are_ordered_by_their_size() {
        assertThat(Stream.of("100", "9", "0010", "10").map(AddresseeNumber::new).sorted())
                .map(AddresseeNumber::value)
                .containsExactly("9", "0010", "10", "100");
        assertThat(new HouseholdNumber("9")).isLessThan(new HouseholdNumber("10"));
    }

    @Test
    void an_old_number_without_check_digit_stays_valid() {
        assertThat(new AddresseeNumber("7").hasValidCheckDigit()).isFalse();
        assertThat(new AddresseeNumber("123456789012345").value()).hasSize(15);
    }

    @Test
    void a_municipality_code_begins_with_its_prefecture() {
        assertThat(new MunicipalityCode("131016").prefecture()).isEqualTo("13");
        assertThat(new MunicipalityCode("010006")).isLessThan(new MunicipalityCode("131016"));
    }
}
