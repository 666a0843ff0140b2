package jp.yakuba.foundation.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/1.1.11")
class RelationshipTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/statutory/relationship-text.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    @Requirement({"001/1.1.11#1", "001/1.1.11#2", "001/1.1.11#3"})
    void text_is_codes_and_back(
            String text,
            String first,
            @Nullable String second,
            @Nullable String third,
            @Nullable String fourth,
            String input) {
        Relationship relationship = Relationship.parse(input);

        String[] codes = Stream.of(first, second, third, fourth)
                .map(code -> Objects.requireNonNullElse(code, ""))
                .toArray(String[]::new);
        assertThat(relationship).isEqualTo(Relationship.ofCodes(codes));
        assertThat(relationship.text()).isEqualTo(text);
        assertThat(relationship.codes())
                .containsExactlyElementsOf(
                        Arrays.stream(codes).filter(code -> !code.isEmpty()).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/statutory/relationship-refused.csv", numLinesToSkip = 1)
    @Requirement("001/1.1.11#7")
    void what_the_standard_has_not_is_refused(String input, String code) {
        RejectedValue refused = catchThrowableOfType(RejectedValue.class, () -> Relationship.parse(input));

        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void blank_and_overlong_text_is_refused() {
        assertThat(catchThrowableOfType(RejectedValue.class, () -> Relationship.parse("　"))
                        .code())
                .isEqualTo("blank");
        assertThat(catchThrowableOfType(RejectedValue.class, () -> Relationship.parse("子の".repeat(50_000)))
                        .code())
                .isEqualTo("text-too-long");
    }

    @Test
    void codes_are_given_from_the_first_without_gaps() {
        assertThat(refused("20", "", "20", "")).isEqualTo("relationship-gap");
        assertThat(refused("20", "20", "", "20")).isEqualTo("relationship-gap");
        assertThat(refused("", "20", "", "")).isEqualTo("blank");
        assertThat(refused("20", "02", "", "")).isEqualTo("relationship-not-joinable");
        assertThat(refused("98", "", "", "")).isEqualTo("relationship-code-unknown");
        assertThat(refused("20", "20", "20", "20", "20")).isEqualTo("blank");
    }

    @Test
    @Requirement("001/1.1.11#4")
    void five_generations_are_a_connected_person() {
        Relationship four = Relationship.parse("子の子の子の子");
        assertThat(four.then(RelationshipCode.CHILD)).isEqualTo(Relationship.CONNECTED_PERSON);
        assertThat(Relationship.of(List.of(
                        RelationshipCode.FATHER,
                        RelationshipCode.FATHER,
                        RelationshipCode.FATHER,
                        RelationshipCode.ELDER_BROTHER,
                        RelationshipCode.CHILD)))
                .isEqualTo(Relationship.CONNECTED_PERSON);
    }

    @Test
    void a_further_link_starts_at_the_head() {
        assertThat(Relationship.HEAD.then(RelationshipCode.WIFE).text()).isEqualTo("妻");
        assertThat(Relationship.parse("子").then(RelationshipCode.WIFE).text()).isEqualTo("子の妻");
        assertThat(Relationship.LODGER.then(RelationshipCode.CHILD)).isEqualTo(Relationship.CONNECTED_PERSON);
    }

    @Test
    @Requirement("001/1.1.11#2")
    void every_chain_of_links_is_read_as_it_is_written() {
        Random random = new Random(4);
        List<RelationshipCode> links = Stream.of(RelationshipCode.values())
                .filter(RelationshipCode::isLink)
                .toList();
        for (int i = 0; i < 5_000; i++) {
            List<RelationshipCode> chain = random.ints(1 + random.nextInt(4), 0, links.size())
                    .mapToObj(links::get)
                    .toList();
            Relationship relationship = Relationship.of(chain);
            assertThat(Relationship.parse(relationship.text())).isEqualTo(relationship);
            assertThat(Relationship.ofCodes(relationship.codes().toArray(String[]::new)))
                    .isEqualTo(relationship);
        }
    }

    @Test
    @Requirement("001/1.1.11#1")
    void the_codes_are_those_of_the_code_list() {
        CodeList list = CodeList.load("relationship");
        assertThat(RelationshipCode.values()).hasSize(list.codes().size());
        for (RelationshipCode code : RelationshipCode.values()) {
            assertThat(list.name(code.code())).isEqualTo(code.text());
        }
    }

    private static String refused(String... codes) {
        return catchThrowableOfType(RejectedValue.class, () -> Relationship.ofCodes(codes))
                .code();
    }
}
