package jp.yakuba.residentrecords.movement.householdchange;

import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;

@Requirement("001/4.1.4.1")
class HouseholdMovementTest {

    private static final NotificationHeader HEADER = notified("2026-04-08", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/4.1.0.1#2", "001/4.1.4.1#1", "001/4.1.4.2#1", "001/5.2#1", "001/5.2#4"})
    void under_a_new_head_all_relationships_and_the_order_are_new() {
        counter.register(headChange("100", mover("1", "夫"), mover("2", "世帯主"), mover("3", "子")));

        var household = counter.household("100");
        assertThat(household.members())
                .extracting(member -> member.addresseeNumber().value())
                .containsExactly("2", "1", "3");
        assertThat(household.members())
                .allSatisfy(
                        member -> assertThat(member.row().householdHeadName()).isEqualTo("青木　花子"));
        assertThat(counter.row("1").relationship()).isEqualTo(Relationship.parse("夫"));
        assertThat(counter.row("1").movement().reason()).isEqualTo(MovementReason.HEAD_CHANGE);
        assertThat(counter.row("1").address()).isEqualTo(Persons.PINE_1);
    }

    @Test
    void a_change_of_head_changes_the_head_and_nobody_is_forgotten() {
        assertThat(counter.findings(headChange("100", mover("1", "世帯主"), mover("2", "妻"), mover("3", "子"))))
                .containsExactly("head-unchanged@movers");
        assertThat(counter.findings(headChange("100", mover("1", "夫"), mover("2", "世帯主"))))
                .containsExactly("member-without-new-relationship@movers");
        assertThat(counter.findings(headChange("100", mover("1", "夫"), mover("2", "妻"), mover("3", "子"))))
                .contains("household-without-head@movers[0].relationship");
    }

    @Test
    @Requirement({"001/4.1.0.1#2", "001/4.1.4.1#1"})
    void a_split_founds_a_household_at_the_same_address() {
        counter.register(split(HEADER, "100", mover("3", "世帯主")));

        var row = counter.row("3");
        assertThat(row.householdNumber()).isEqualTo(new HouseholdNumber("9001"));
        assertThat(row.householdHeadName()).isEqualTo("青木　一郎");
        assertThat(row.address()).isEqualTo(Persons.PINE_1);
        assertThat(row.addressSince()).isEqualTo(Persons.date("2012-06-01"));
        assertThat(row.previousAddress()).isNull();
        assertThat(row.movement().reason()).isEqualTo(MovementReason.HOUSEHOLD_SPLIT);
        assertThat(counter.row("1").version()).isEqualTo(1);
    }

    @Test
    @Requirement({"001/4.1.0.1#2", "001/4.1.4.1#1"})
    void a_merge_ends_a_household() {
        counter.register(merge("300", "100", mover("6", "母")));

        assertThat(counter.row("6").householdNumber()).isEqualTo(new HouseholdNumber("100"));
        assertThat(counter.row("6").displayOrder()).isEqualTo(4);
        assertThat(counter.row("6").movement().reason()).isEqualTo(MovementReason.HOUSEHOLD_MERGE);
        assertThat(counter.register().household(new HouseholdNumber("300"))).isEmpty();
    }

    @Test
    @Requirement({"001/4.1.0.1#2", "001/4.1.4.1#1"})
    void a_change_takes_some_into_another_household() {
        counter.register(change("100", "300", mover("3", "子の子")));

        assertThat(counter.row("3").householdHeadName()).isEqualTo("青木　はな");
        assertThat(counter.row("3").movement().reason()).isEqualTo(MovementReason.HOUSEHOLD_CHANGE);
    }

    @Test
    void all_merge_and_some_split_or_change() {
        assertThat(counter.findings(split(HEADER, "300", mover("6", "世帯主"))))
                .containsExactly("whole-household-selected@movers");
        assertThat(counter.findings(change("300", "100", mover("6", "母"))))
                .containsExactly("whole-household-selected@movers");
        assertThat(counter.findings(merge("100", "300", mover("3", "子の子"))))
                .containsExactly("part-of-household-selected@movers");
    }

    @Test
    @Requirement("001/4.1.4.1#2")
    void no_address_changes_on_the_way() {
        assertThat(counter.findings(merge("300", "200", mover("6", "母"))))
                .containsExactly("household-at-another-address@destinationHousehold");
        assertThat(counter.findings(merge("300", "999", mover("6", "母"))))
                .containsExactly("household-unknown@destinationHousehold");
        assertThat(counter.findings(merge("300", "300", mover("6", "母"))))
                .contains("same-household@destinationHousehold");
        assertThat(counter.findings(merge("999", "100", mover("6", "母")))).contains("household-unknown@household");
    }

    @Test
    @Requirement({"001/4.1.4.1#3", "001/4.1.4.1#4"})
    void no_movement_of_households_rewrites_a_building_note() {
        var annex = Persons.annex(Persons.PINE_1, "離れ");
        counter.register()
                .add(counter.row("6").change().version(2).address(annex).build())
                .add(counter.row("3").change().version(2).address(annex).build());
        var merge = merge("300", "100", mover("6", "母"));

        assertThat(counter.findings(merge)).containsExactly("building-note-differs@destinationHousehold");
        counter.register(merge);
        counter.register(split(HEADER, "100", mover("3", "世帯主")));

        assertThat(counter.row("6").address()).isEqualTo(annex);
        assertThat(counter.row("3").address()).isEqualTo(annex);
    }

    private static HeadChange headChange(String household, Mover... movers) {
        return new HeadChange(HEADER, new HouseholdNumber(household), List.of(movers));
    }

    private static HouseholdMerge merge(String household, String into, Mover... movers) {
        return new HouseholdMerge(HEADER, new HouseholdNumber(household), new HouseholdNumber(into), List.of(movers));
    }

    private static HouseholdChange change(String household, String into, Mover... movers) {
        return new HouseholdChange(HEADER, new HouseholdNumber(household), new HouseholdNumber(into), List.of(movers));
    }
}
