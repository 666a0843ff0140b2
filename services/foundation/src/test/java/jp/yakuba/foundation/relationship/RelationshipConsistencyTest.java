package jp.yakuba.foundation.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.RelationshipConsistency.Person;
import jp.yakuba.foundation.time.CivilDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Requirement({"001/1.1.10", "001/1.1.11"})
class RelationshipConsistencyTest {

    private static final Person HEAD = person("世帯主", "1980-01-01", "1");

    @Test
    void a_household_that_fits_together_has_no_findings() {
        assertThat(codes(
                        HEAD,
                        person("妻", "1985-01-01", "2"),
                        person("子", "2010-01-01", "1"),
                        person("父", "1950-01-01", "1"),
                        person("兄", "1975-01-01", "1"),
                        person("弟", "1982-01-01", "1"),
                        person("同居人", "1900-01-01", "2")))
                .isEmpty();
    }

    @Test
    @Requirement("001/1.1.10#1")
    void a_household_may_be_without_head_but_not_have_two() {
        assertThat(codes(person("妻", "1985-01-01", "2"))).isEmpty();
        Findings two = check(HEAD, person("世帯主", "1985-01-01", "2"));
        assertThat(two.hasErrors()).isTrue();
        assertThat(two).map(Finding::field).containsExactly("[0].relationship", "[1].relationship");
    }

    @Test
    void two_spouses_are_alerted() {
        assertThat(codes(HEAD, person("妻", "1985-01-01", "2"), person("妻（未届）", "1990-01-01", "2")))
                .containsOnly("household-spouses-several");
    }

    @Test
    void a_relationship_that_says_another_sex_is_alerted() {
        assertThat(codes(HEAD, person("夫", "1985-01-01", "2"))).containsExactly("relationship-sex-mismatch");
        assertThat(codes(HEAD, person("子の妻", "1985-01-01", "1"))).containsExactly("relationship-sex-mismatch");
        assertThat(codes(HEAD, person("子", "2015-01-01", "2"))).isEmpty();
    }

    @Test
    void an_age_that_cannot_be_is_alerted() {
        for (String wrong : List.of("父 1990", "母 1980", "子 1970", "兄 1990", "姉 1981", "弟 1970", "妹 1979")) {
            String[] parts = wrong.split(" ", 2);
            assertThat(codes(HEAD, person(parts[0], parts[1] + "-01-01", null)))
                    .as(wrong)
                    .containsExactly("relationship-age-mismatch");
        }
    }

    private static List<String> codes(Person... household) {
        return check(household).list().stream().map(Finding::code).toList();
    }

    private static Findings check(Person... household) {
        return RelationshipConsistency.check(Stream.of(household).toList());
    }

    private static Person person(String relationship, String born, @Nullable String sexCode) {
        AddresseeNumber number = new AddresseeNumber("1");
        return new Person(Member.of(number, Relationship.parse(relationship), CivilDate.parse(born)), sexCode);
    }
}
