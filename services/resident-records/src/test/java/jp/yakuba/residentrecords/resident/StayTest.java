package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.office.addressee.ResidentState;
import org.junit.jupiter.api.Test;

class StayTest {

    private final List<ResidentVersion> versions = new ArrayList<>(
            List.of(Persons.resident("1", "1", "見本", "太郎", "1980-12-03", "世帯主").build()));

    private StayTest then(MovementReason reason, ResidentState state, String deletedOn) {
        var before = versions.getLast();
        var entry = new MovementEntry(
                reason,
                Persons.date("2020-04-01"),
                null,
                NotificationBasis.NOTIFICATION,
                LocalDate.parse("2020-04-01"),
                null,
                null,
                null,
                null);
        var deletion = deletedOn.isEmpty()
                ? null
                : new Deletion(MovementReason.MOVE_OUT_DOMESTIC, Persons.date(deletedOn), null);
        versions.add(before.next(entry).state(state).deletion(deletion).build());
        return this;
    }

    private List<List<Integer>> stays() {
        return Stay.of(versions).stream()
                .map(stay ->
                        stay.versions().stream().map(ResidentVersion::version).toList())
                .toList();
    }

    @Test
    void who_comes_back_begins_another_stay() {
        then(MovementReason.MOVE_OUT_DOMESTIC, ResidentState.MOVED_OUT, "2020-04-01")
                .then(MovementReason.MOVE_IN_DOMESTIC, ResidentState.RESIDENT, "")
                .then(MovementReason.ADDRESS_CHANGE, ResidentState.RESIDENT, "");

        assertThat(stays()).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(Stay.of(versions)).extracting(Stay::isEnded).containsExactly(true, false);
    }

    @Test
    void a_deletion_that_was_taken_back_ended_nothing() {
        then(MovementReason.MOVE_OUT_DOMESTIC, ResidentState.MOVED_OUT, "2020-04-01")
                .then(MovementReason.REVERSAL_INCREASE, ResidentState.RESIDENT, "");

        assertThat(stays()).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void a_return_that_was_taken_back_leaves_the_one_stay_there_was() {
        then(MovementReason.MOVE_OUT_DOMESTIC, ResidentState.MOVED_OUT, "2020-04-01")
                .then(MovementReason.MOVE_IN_DOMESTIC, ResidentState.RESIDENT, "")
                .then(MovementReason.REVERSAL_DECREASE, ResidentState.MOVED_OUT, "2020-04-01");

        assertThat(stays()).containsExactly(List.of(1, 2, 3, 4));
    }

    @Test
    void a_notice_about_a_deleted_record_belongs_to_its_stay() {
        then(MovementReason.MOVE_OUT_DOMESTIC, ResidentState.MOVED_OUT, "2020-04-01")
                .then(MovementReason.MOVE_OUT_DOMESTIC, ResidentState.MOVED_OUT, "2020-03-30")
                .then(MovementReason.MOVE_IN_DOMESTIC, ResidentState.RESIDENT, "");

        assertThat(stays()).containsExactly(List.of(1, 2, 3), List.of(4));
    }
}
