package jp.yakuba.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.CorporateNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.relationship.RelationshipCode;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.Eras;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no parser accepts, each refuses with a finding, quickly, and without repeating it. */
class HostileInputTest {

    private static final List<Function<String, ?>> PARSERS = List.of(
            AddresseeNumber::parse,
            HouseholdNumber::parse,
            IndividualNumber::parse,
            ResidentRecordCode::parse,
            CorporateNumber::parse,
            MunicipalityCode::parse,
            CivilDate::parse,
            DateInput::parse,
            Relationship::parse,
            Relationship::ofCodes,
            RelationshipCode::ofCode,
            Eras::ofCode,
            Eras::ofName,
            code -> CodeList.load("sex").require(code),
            text -> Text.require(text, "氏名", 100));

    private static final List<String> INPUTS = List.of(
            "",
            " 　\t",
            "\u0000\u0001",
            "ab\u0000cd",
            "\uD800",
            "\uDC00\uD800",
            "\uFFFE",
            "\u202E１２３",
            "'; drop table residents; --",
            "x".repeat(100_000),
            "9".repeat(100_000),
            "子の".repeat(50_000),
            "\uDB40\uDD02".repeat(50_000),
            "葛\uDB40\uDD02".repeat(50_000),
            "　".repeat(100_000));

    static Stream<Arguments> everyParserAndInput() {
        return PARSERS.stream().flatMap(parser -> INPUTS.stream().map(input -> Arguments.of(parser, input)));
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("everyParserAndInput")
    void is_refused_quickly_with_a_finding_that_does_not_repeat_it(Function<String, ?> parser, String input) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                // Texts may hold what is no number and no date.
                assertThat(parser.apply(input)).isEqualTo("'; drop table residents; --");
            } catch (RejectedValue refused) {
                assertThat(refused.code()).matches("[a-z]+(-[a-z]+)*");
                assertThat(refused.message()).isNotBlank().hasSizeLessThan(100);
                assertThat(refused.remedy()).isNotBlank().hasSizeLessThan(200);
                if (input.strip().length() > 1) {
                    assertThat(refused.message() + refused.remedy()).doesNotContain(input.strip());
                }
            }
        });
    }
}
