package jp.yakuba.residentrecords.movement.moveout;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveInNotice;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.householdchange.HeadChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdMerge;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 転出予定 belongs to the person until it is carried out or taken back, whatever else is registered in between: every kind
 * of movement that can touch a planned leaver, and every way in which the plan ends.
 */
@Requirement({"001/1.1.5", "001/4.1.3.1.1"})
class PlanOvertakenTest {

    private static final HouseholdNumber HOME = new HouseholdNumber("200");
    private static final HouseholdNumber NEXT_DOOR = new HouseholdNumber("400");
    private static final NotificationHeader LATER = notified("2026-04-15", "2026-04-16");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    /** What happens to 白井梅, who is about to leave. */
    enum Later {
        NOTHING,
        HEAD_CHANGE,
        HEAD_CHANGE_TAKEN_BACK,
        ADDRESS_CHANGE,
        HOUSEHOLD_SPLIT,
        HOUSEHOLD_MERGE,
        HOUSEHOLD_CHANGE,
        DEATH_OF_THE_HEAD
    }

    @ParameterizedTest
    @EnumSource
    void on_its_day_the_plan_is_carried_out_as_it_was_notified(Later later) {
        // Given
        var plan = plan();
        happens(later);
        var stayed = counter.row("5");

        // When
        arrive(plan);

        // Then
        assertThat(counter.row("5").moveOut()).isEqualTo(stayed.moveOut());
        hasLeftAsNotified(stayed, "2026-04-30");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("001/4.1.3.1.1#1")
    void the_notice_of_the_other_municipality_is_taken_before_and_after_the_day(Later later) {
        // Given
        plan();
        happens(later);
        var stayed = counter.row("5");

        // When
        counter.on("2026-04-28").by("u9", "支所", "T99").register(moveInNotice(notice("2026-04-25", "2026-04-28"), "5"));

        // Then
        hasLeft(stayed);
        var row = counter.row("5");
        assertThat(Objects.requireNonNull(row.deletion()).date()).isEqualTo(Persons.date("2026-04-25"));
        assertThat(Objects.requireNonNull(row.moveOut()).plannedDate()).isEqualTo("2026-04-30");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("001/4.1.3.1.1#1")
    void the_notice_also_completes_what_the_day_has_carried_out(Later later) {
        // Given
        var plan = plan();
        happens(later);
        var stayed = counter.row("5");
        arrive(plan);

        // When
        counter.on("2026-05-10").register(moveInNotice(notice("2026-05-02", "2026-05-10"), "5"));

        // Then
        hasLeft(stayed);
        assertThat(Objects.requireNonNull(counter.row("5").deletion()).date()).isEqualTo(Persons.date("2026-04-30"));
        assertThat(Objects.requireNonNull(counter.row("5").moveOut()).confirmedDate())
                .isEqualTo("2026-05-02");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("001/4.6.0.1#3")
    void when_the_plan_is_taken_back_all_else_stays_as_it_is(Later later) {
        // Given
        var plan = plan();
        happens(later);
        var stayed = counter.row("5");

        // When
        counter.register(new Reversal(exOfficio("2026-04-20"), plan, List.of()));

        // Then
        assertThat(counter.row("5").movement().reason()).isEqualTo(MovementReason.REVERSAL_CORRECTION);
        assertThat(withoutPlan(counter.row("5"))).isEqualTo(withoutPlan(stayed));
        assertThat(counter.row("5").moveOut()).isNull();
        assertThat(counter.faults(new Reversal(exOfficio("2026-04-20"), plan, List.of())))
                .containsExactly("movement-already-reversed@movement");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOUSEHOLD_SPLIT")
    @Requirement("001/4.6.0.1#3")
    void who_left_by_plan_comes_back_as_they_were_last_and_not_as_before_the_plan(Later later) {
        // Given
        var plan = plan();
        happens(later);
        var stayed = counter.row("5");
        arrive(plan);

        // When
        counter.on("2026-05-10").register(new Reversal(exOfficio("2026-05-10"), plan, List.of()));

        // Then
        var row = counter.row("5");
        assertThat(row.movement().reason()).isEqualTo(MovementReason.REVERSAL_INCREASE);
        assertThat(row.state()).isEqualTo(ResidentState.RESIDENT);
        assertThat(row.moveOut()).isNull();
        assertThat(row.relationship()).isEqualTo(stayed.relationship());
        assertThat(row.address()).isEqualTo(stayed.address());
    }

    private MovementId plan() {
        return counter.by("u5", "本庁", "T05").register(moveOut(notified("2026-04-30", "2026-04-10"), "5"));
    }

    private void happens(Later later) {
        counter.on("2026-04-16").by("u7", "支所", "T07");
        switch (later) {
            case NOTHING -> {}
            case HEAD_CHANGE -> counter.register(headChange());
            case HEAD_CHANGE_TAKEN_BACK ->
                counter.register(new Reversal(exOfficio("2026-04-16"), counter.register(headChange()), List.of()));
            case ADDRESS_CHANGE -> counter.register(addressChange(LATER, mover("4"), mover("5")));
            case HOUSEHOLD_SPLIT -> counter.register(split(LATER, "200", mover("5", "世帯主")));
            case HOUSEHOLD_MERGE ->
                counter.register(
                        new HouseholdMerge(LATER, HOME, NEXT_DOOR, List.of(mover("4", "同居人"), mover("5", "同居人"))));
            case HOUSEHOLD_CHANGE ->
                counter.register(new HouseholdChange(LATER, HOME, NEXT_DOOR, List.of(mover("5", "同居人"))));
            case DEATH_OF_THE_HEAD -> counter.register(death(notice("2026-04-15", "2026-04-16"), "4"));
        }
        counter.on("2026-04-20");
    }

    private static HeadChange headChange() {
        return new HeadChange(LATER, HOME, List.of(mover("4", "夫"), mover("5", "世帯主")));
    }

    private void arrive(MovementId plan) {
        counter.on("2026-04-30").by("system", "夜間処理", "");
        var household = counter.household(counter.row("5").householdNumber().value());
        counter.register().complete(plan, ArrivedPlans.effect(household, counter.situation()));
    }

    private void hasLeftAsNotified(ResidentVersion stayed, String day) {
        hasLeft(stayed);
        var movement = counter.row("5").movement();
        assertThat(Objects.requireNonNull(counter.row("5").deletion()).date()).isEqualTo(Persons.date(day));
        assertThat(movement.processingDate()).isEqualTo(day);
        assertThat(movement.operatorId()).isEqualTo("u5");
        assertThat(movement.place()).isEqualTo("本庁");
        assertThat(movement.terminal()).isEqualTo("T05");
    }

    private void hasLeft(ResidentVersion stayed) {
        var row = counter.row("5");
        var deletion = Objects.requireNonNull(row.deletion());
        assertThat(row.state()).isEqualTo(ResidentState.MOVED_OUT);
        assertThat(deletion.reason()).isEqualTo(MovementReason.MOVE_OUT_DOMESTIC);
        assertThat(deletion.notificationDate()).isEqualTo(LocalDate.parse("2026-04-10"));
        assertThat(row.movement().reason()).isEqualTo(MovementReason.MOVE_OUT_DOMESTIC);
        assertThat(row.movement().date()).isEqualTo(Persons.date("2026-04-30"));
        assertThat(row.movement().notificationDate()).isEqualTo("2026-04-10");
        assertThat(row.movement().basis()).isEqualTo(NotificationBasis.NOTIFICATION);
        assertThat(row.address()).isEqualTo(stayed.address());
        assertThat(row.householdNumber()).isEqualTo(stayed.householdNumber());
        assertThat(row.relationship()).isEqualTo(stayed.relationship());
    }

    private static ResidentVersion withoutPlan(ResidentVersion row) {
        var any = Persons.resident("1", "1", "青木", "太郎", "1980-12-03", "世帯主").build();
        return row.change().version(1).movement(any.movement()).moveOut(null).build();
    }
}
