package jp.yakuba.testdata.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person.Tie;
import org.junit.jupiter.api.Test;

@Requirement("001/1.1.11")
class KinshipTest {

    private final Person grandmother = born(Sex.FEMALE, 1920);
    private final Person father = born(Sex.MALE, 1945).childOf(null, grandmother);
    private final Person mother = born(Sex.FEMALE, 1948).marries(father);
    private final Person head = born(Sex.MALE, 1972).childOf(father, mother);
    private final Person wife = born(Sex.FEMALE, 1974).marries(head);
    private final Person son = born(Sex.MALE, 1999).childOf(head, wife);

    private static Person born(Sex sex, int year) {
        return new Person(sex, RecordedDates.wareki(LocalDate.of(year, 4, 1)));
    }

    private String toHead(Person member) {
        return Kinship.of(head, member).text();
    }

    @Test
    void the_nearest_are_one_link_away() {
        assertThat(toHead(head)).isEqualTo("世帯主");
        assertThat(toHead(wife)).isEqualTo("妻");
        assertThat(toHead(son)).isEqualTo("子");
        assertThat(toHead(father)).isEqualTo("父");
        assertThat(toHead(mother)).isEqualTo("母");
    }

    @Test
    void others_are_chains_of_links() {
        Person daughterInLaw = born(Sex.FEMALE, 2000).marries(son);
        Person grandchild = born(Sex.FEMALE, 2024).childOf(son, daughterInLaw);
        Person stepDaughter = born(Sex.FEMALE, 1996).childOf(null, wife);
        assertThat(toHead(daughterInLaw)).isEqualTo("子の妻");
        assertThat(toHead(grandchild)).isEqualTo("子の子");
        assertThat(toHead(grandmother)).isEqualTo("父の母");
        assertThat(toHead(stepDaughter)).isEqualTo("妻の子");
    }

    @Test
    void brothers_and_sisters_are_elder_or_younger() {
        Person elder = born(Sex.FEMALE, 1970).childOf(father, mother);
        Person younger = born(Sex.MALE, 1975).childOf(father, null);
        Person nephew = born(Sex.MALE, 2000).childOf(younger, null);
        assertThat(toHead(elder)).isEqualTo("姉");
        assertThat(toHead(younger)).isEqualTo("弟");
        assertThat(toHead(nephew)).isEqualTo("弟の子");
        assertThat(Kinship.of(younger, elder).text()).isEqualTo("姉");
    }

    @Test
    void a_couple_that_is_not_married_is_unregistered() {
        Person woman = born(Sex.FEMALE, 1990);
        Person man = born(Sex.MALE, 1988).livesWith(woman);
        Person child = born(Sex.MALE, 2015).childOf(man, null);
        assertThat(Kinship.of(woman, man).text()).isEqualTo("夫（未届）");
        assertThat(Kinship.of(man, woman).text()).isEqualTo("妻（未届）");
        assertThat(Kinship.of(woman, child).text()).isEqualTo("夫（未届）の子");
    }

    @Test
    void an_adopted_child_married_to_a_child_is_both() {
        Person daughter = born(Sex.FEMALE, 1998).childOf(head, wife);
        Person sonInLaw = born(Sex.MALE, 1997).adoptedBy(head, wife).marries(daughter);
        assertThat(toHead(sonInLaw)).isEqualTo("子（子の夫）");
        assertThat(toHead(daughter)).isEqualTo("子");
    }

    @Test
    void more_than_four_links_and_ties_other_than_kin_have_their_own_words() {
        Person third = son;
        for (int year : new int[] {2024, 2050, 2075}) {
            third = born(Sex.MALE, year).childOf(third, null);
        }
        Person fifth = born(Sex.MALE, 2099).childOf(third, null);
        assertThat(toHead(third)).isEqualTo("子の子の子の子");
        assertThat(toHead(fifth)).isEqualTo("縁故者");
        assertThat(toHead(born(Sex.MALE, 1980).tied(Tie.CONNECTED))).isEqualTo("縁故者");
        assertThat(toHead(born(Sex.MALE, 1980).tied(Tie.LODGER))).isEqualTo("同居人");
    }
}
