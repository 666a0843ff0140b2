package jp.yakuba.residentrecords.movement.moveout;

import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Counter.on;
import static jp.yakuba.residentrecords.movement.Notifications.moveInNotice;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.moveOutAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.toFrance;
import static jp.yakuba.residentrecords.movement.Notifications.toOsaka;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.PlannedDestination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MoveOutTest {

    private static final NotificationHeader AHEAD = notified("2026-04-30", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({"001/1.1.5#5", "001/4.1.0.1#2", "001/4.1.3.0.1#1"})
    void until_the_planned_day_who_leaves_is_a_resident() {
        counter.register(new MoveOutDomestic(AHEAD, List.of(Counter.person("2")), toOsaka(), true));

        var row = counter.row("2");
        assertThat(row.state()).isEqualTo(ResidentState.RESIDENT);
        assertThat(row.deletion()).isNull();
        assertThat(row.movement().reason()).isEqualTo(MovementReason.MOVE_OUT_DOMESTIC);
        assertThat(row.moveOut())
                .isEqualTo(
                        MoveOutEntry.planned(AHEAD.notificationDate(), LocalDate.parse("2026-04-30"), true, toOsaka()));
        assertThat(counter.household("100").members()).hasSize(3);
    }

    @Test
    @Requirement({"001/1.1.5#1", "001/4.0.2#5", "001/4.1.0.1#2", "001/4.1.0.2#1"})
    void who_has_left_already_is_deleted_at_once() {
        counter.register(moveOutAbroad(notified("2026-04-01", "2026-04-10"), "2"));

        var row = counter.row("2");
        var deletion = Objects.requireNonNull(row.deletion());
        assertThat(row.state()).isEqualTo(ResidentState.MOVED_OUT);
        assertThat(deletion.reason()).isEqualTo(MovementReason.MOVE_OUT_ABROAD);
        assertThat(deletion.date()).isEqualTo(Persons.date("2026-04-01"));
        assertThat(deletion.notificationDate()).isEqualTo("2026-04-10");
        assertThat(row.address()).isEqualTo(Persons.PINE_1);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/move-out-deadline.csv", numLinesToSkip = 1)
    @Requirement({"001/4.1.3.0.1#2", "001/4.2.0.2#1"})
    void once_fourteen_days_have_passed_it_is_for_the_office_to_record_it(
            String moveOutDate, String notificationDate, String basis, @Nullable String finding) {
        // Given
        var header = on(
                notified(moveOutDate, notificationDate),
                basis.equals("届出") ? NotificationBasis.NOTIFICATION : NotificationBasis.EX_OFFICIO);

        // When
        var codes = counter.on("2026-05-15").codes(moveOut(header, "2"));

        // Then
        assertThat(codes).containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @Test
    @Requirement("001/4.1.3.0.2#1")
    void the_municipality_is_enough_of_a_destination_and_it_is_another_one() {
        var nowhere = new PlannedDestination(null, null, null, null, null, null, null, null, null, null, null);
        var here = new PlannedDestination(Persons.TOWN, null, "東京都", "千代田区", null, null, null, null, null, null, null);

        assertThat(counter.findings(to(toOsaka()))).isEmpty();
        assertThat(counter.findings(to(nowhere))).containsExactly("move-out-destination-missing@plannedDestination");
        assertThat(counter.findings(to(toFrance()))).containsExactly("move-out-destination-abroad@plannedDestination");
        assertThat(counter.findings(to(here)))
                .containsExactly("move-out-destination-in-municipality@plannedDestination.municipality");
        assertThat(counter.findings(new MoveOutAbroad(AHEAD, List.of(Counter.person("2")), toOsaka())))
                .containsExactly("move-out-country-missing@plannedDestination.countryName");
    }

    @Test
    void nobody_leaves_before_they_came() {
        var header = on(notified("2010-03-31", "2026-04-10"), NotificationBasis.EX_OFFICIO);

        assertThat(counter.findings(moveOut(header, "2")))
                .containsExactly("movement-before-residence@header.movementDate");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/move-out-deletion.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.5#2", "001/4.1.3.1.1#1"})
    void the_record_is_deleted_on_the_planned_or_the_confirmed_day_whichever_is_earlier(
            String planned, @Nullable String confirmed, String today, String state, @Nullable String deletionDate) {
        // Given
        counter.on("2026-04-01").register(moveOut(notified(planned, "2026-04-01"), "2"));

        // When
        counter.on(today);
        if (confirmed != null) {
            counter.register(moveInNotice(Counter.notice(confirmed, today), "2"));
        } else {
            counter.register().register(ArrivedPlans.effect(counter.household("100"), counter.situation()));
        }

        // Then
        var row = counter.row("2");
        assertThat(CodeList.load("resident-state").name(row.state().code())).isEqualTo(state);
        assertThat(row.deletion() == null ? null : row.deletion().date().value().toString())
                .isEqualTo(deletionDate);
    }

    private static MoveOutDomestic to(PlannedDestination destination) {
        return new MoveOutDomestic(AHEAD, List.of(Counter.person("2")), destination, false);
    }
}
