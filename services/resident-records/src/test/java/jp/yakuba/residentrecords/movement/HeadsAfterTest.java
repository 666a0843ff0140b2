package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Counter.person;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.householdchange.HeadChange;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is head of those who stay, and what their records say of it. */
class HeadsAfterTest {

    private static final NotificationHeader HEADER = notified("2026-04-09", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    static Stream<Notification> movements_by_which_the_head_goes() {
        return Stream.of(
                death(notice("2026-04-09", "2026-04-10"), "1"),
                moveOut(HEADER, "1"),
                addressChange(HEADER, mover("1", "世帯主")),
                split(HEADER, "100", mover("1", "世帯主")));
    }

    @ParameterizedTest
    @MethodSource("movements_by_which_the_head_goes")
    @Requirement("001/1.1.10#1")
    void those_who_stay_name_nobody_as_head_who_is_gone(Notification movement) {
        counter.register(movement);

        assertThat(counter.household("100").members())
                .extracting(CurrentRecord::row)
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.relationship()).isNull();
                    assertThat(row.householdHeadName()).isNull();
                    assertThat(row.movement().reason()).isEqualTo(MovementReason.EX_OFFICIO_CORRECTION);
                });
    }

    @Test
    void on_the_planned_day_too() {
        // Given
        counter.register(moveOut(notified("2026-04-20", "2026-04-10"), "1"));
        assertThat(counter.household("100").head()).isPresent();

        // When
        counter.on("2026-04-20");
        counter.register().register(ArrivedPlans.effect(counter.household("100"), counter.situation()));

        // Then
        assertThat(counter.household("100").members())
                .extracting(member -> member.row().relationship())
                .hasSize(2)
                .containsOnlyNulls();
    }

    @Test
    @Requirement("001/4.0.4#4")
    void a_head_change_sets_the_head_afterwards() {
        // Given
        counter.register(death(notice("2026-04-09", "2026-04-10"), "1"));

        // When
        counter.register(
                new HeadChange(HEADER, new HouseholdNumber("100"), List.of(mover("2", "世帯主"), mover("3", "子"))));

        // Then
        assertThat(counter.row("3").householdHeadName()).isEqualTo("青木　花子");
        assertThat(counter.household("100").head())
                .map(CurrentRecord::addresseeNumber)
                .contains(person("2"));
    }

    @Test
    @Requirement("001/4.6.0.1#3")
    void a_reversal_gives_the_head_back() {
        // Given
        var before = rows(counter.household("100"));
        var death = counter.register(death(notice("2026-04-09", "2026-04-10"), "1"));

        // When
        counter.register(new Reversal(exOfficio("2026-04-10"), death, List.of()));

        // Then
        assertThat(rows(counter.household("100"))).isEqualTo(before);
    }

    private static List<List<Object>> rows(Household household) {
        return household.members().stream()
                .map(CurrentRecord::row)
                .map(row -> List.<Object>of(
                        row.addresseeNumber(),
                        String.valueOf(row.relationship()),
                        String.valueOf(row.householdHeadName())))
                .toList();
    }

    @Test
    void one_who_joins_as_head_of_those_without_one_is_named_by_them() {
        // Given
        counter.register(death(notice("2026-04-09", "2026-04-10"), "1"));

        // When
        counter.register(moveIn(HEADER, Destination.join(new HouseholdNumber("100")), newcomer()));

        // Then
        assertThat(counter.row("2").householdHeadName()).isEqualTo("茶谷　六郎");
        assertThat(counter.row("2").relationship()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-01, false, sole-member-under-age@deceased",
        "2011-04-11, false, sole-member-under-age@deceased",
        "2011-04-10, true, remaining-member-becomes-head@deceased",
    })
    @Requirement("001/4.0.4#1")
    void a_child_who_is_left_alone_is_not_made_head_by_the_office(String born, boolean becomesHead, String finding) {
        counter.register().add(child(born));
        counter.register(death(notice("2026-04-09", "2026-04-10"), "5"));

        assertThat(counter.findings(death(notice("2026-04-09", "2026-04-10"), "4")))
                .contains(finding);
        counter.register(death(notice("2026-04-09", "2026-04-10"), "4"));

        assertThat(counter.row("20").isHeadOfHousehold()).isEqualTo(becomesHead);
        assertThat(counter.row("20").relationship()).isEqualTo(becomesHead ? Relationship.HEAD : null);
    }

    private static ResidentVersion child(String born) {
        return Persons.resident("20", "200", "白井", "空", born, "子")
                .address(Persons.PINE_8)
                .displayOrder(3)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, true", "2011-04-10, true", "2011-04-09, false", "1980-01-01, false"})
    void a_head_under_fifteen_is_worth_a_look_whoever_makes_one(String born, boolean tooYoung) {
        assertThat(counter.findings(moveIn(HEADER, born(born))).contains("head-under-age@newcomers[0].relationship"))
                .isEqualTo(tooYoung);
    }

    private static Newcomer born(String day) {
        var adult = newcomer();
        return new Newcomer(
                null,
                adult.kind(),
                adult.names(),
                adult.sex(),
                Persons.date(day),
                Relationship.HEAD,
                adult.familyRegister(),
                adult.residentRecordCode(),
                null,
                null);
    }

    @Test
    void a_child_of_thirteen_by_head_change_is_worth_a_look_too() {
        var change = new HeadChange(
                HEADER, new HouseholdNumber("100"), List.of(mover("1", "父"), mover("2", "母"), mover("3", "世帯主")));

        assertThat(counter.findings(change)).contains("head-under-age@movers[2].relationship");
    }
}
