package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Member;
import jp.yakuba.foundation.relationship.RecordOrder;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.relationship.RelationshipConsistency;
import jp.yakuba.foundation.time.CivilDate;
import org.junit.jupiter.api.Test;

/** Households are what a register would hold. */
class TownHouseholdsTest {

    private static final TownFiles TOWN = TownFiles.ofSize(10_000);

    private static Relationship relationship(NamedCsvRecord row) {
        return Relationship.ofCodes(
                row.getField("続柄コード1"), row.getField("続柄コード2"), row.getField("続柄コード3"), row.getField("続柄コード4"));
    }

    private static boolean hasHead(List<NamedCsvRecord> household) {
        return household.stream().noneMatch(row -> row.getField("続柄コード1").isEmpty());
    }

    private static int place(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("記載順位"));
    }

    private static boolean standsInOrder(List<NamedCsvRecord> household) {
        List<Member> members = household.stream()
                .sorted(Comparator.comparing(TownHouseholdsTest::place))
                .map(TownHouseholdsTest::member)
                .toList();
        return RecordOrder.standard(members).equals(members);
    }

    private static Member member(NamedCsvRecord row) {
        Member member = Member.of(
                new AddresseeNumber(row.getField("宛名番号")),
                row.getField("続柄コード1").isEmpty() ? null : relationship(row),
                CivilDate.parse(row.getField("生年月日")));
        return row.getField("戸籍_筆頭者").equals(row.getField("氏名")) ? member.asFamilyRegisterHead() : member;
    }

    @Test
    void every_household_has_one_head_and_its_members_know_the_heads_name() {
        assertThat(TOWN.households().values()).allSatisfy(household -> {
            List<NamedCsvRecord> heads = household.stream()
                    .filter(row -> row.getField("続柄コード1").equals("02"))
                    .toList();
            assertThat(heads).hasSize(hasHead(household) ? 1 : 0);
            String headName = heads.isEmpty() ? "" : heads.getFirst().getField("氏名");
            assertThat(household)
                    .allSatisfy(row -> assertThat(row.getField("世帯主氏名")).isEqualTo(headName));
        });
    }

    @Test
    void relationships_follow_the_grammar_and_the_sex_of_whom_they_name() {
        assertThat(TOWN.rows().stream().filter(row -> !row.getField("続柄コード1").isEmpty()))
                .allSatisfy(row -> relationship(row).last().sexCode().ifPresent(sex -> assertThat(row.getField("性別"))
                        .isEqualTo(sex)));
        assertThat(TOWN.households().values()).allSatisfy(household -> assertThat(
                        household.stream().filter(row -> hasHead(household)).filter(row -> relationship(row)
                                .isSpouseOfHead()))
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void nothing_in_a_relationship_asks_for_a_look() {
        assertThat(TOWN.households().values())
                .allSatisfy(household -> assertThat(RelationshipConsistency.check(household.stream()
                                .map(row -> new RelationshipConsistency.Person(member(row), row.getField("性別")))
                                .toList()))
                        .isEmpty());
    }

    @Test
    void a_household_lives_at_one_address() {
        assertThat(TOWN.households().values()).allSatisfy(household -> assertThat(household.stream()
                        .map(row -> row.getField("住所_町字") + row.getField("住所_番地号表記") + row.getField("住所_方書"))
                        .distinct())
                .hasSize(1));
    }

    @Test
    void members_stand_in_the_order_of_the_standard_but_for_those_who_joined_later() {
        long inOrder = TOWN.households().values().stream()
                .filter(TownHouseholdsTest::standsInOrder)
                .count();
        assertThat(inOrder).isGreaterThan(TOWN.households().size() * 98L / 100);
        assertThat(TOWN.households().values()).allSatisfy(household -> {
            assertThat(household.stream().map(TownHouseholdsTest::place)).doesNotHaveDuplicates();
            assertThat(household.stream().min(Comparator.comparing(TownHouseholdsTest::place)))
                    .hasValueSatisfying(
                            first -> assertThat(first.getField("続柄コード1")).isIn("02", ""));
        });
    }
}
