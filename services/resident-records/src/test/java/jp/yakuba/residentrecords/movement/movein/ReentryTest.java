package jp.yakuba.residentrecords.movement.movein;

import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.foreigner;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveInAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.Notifications;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/4.1.1.2")
class ReentryTest {

    private static final NotificationHeader HEADER = notified("2026-04-08", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/re-entry.csv", numLinesToSkip = 1)
    @Requirement({"001/4.1.1.2#1", "001/4.1.1.2#3"})
    void one_who_lived_here_before_is_not_entered_as_if_new(
            String same, @Nullable String whose, @Nullable String chosen, @Nullable String finding) {
        var found = counter.findings(moveIn(HEADER, somebody(same, whose, chosen))).stream()
                .filter(text -> !text.startsWith("former-record-differs"));

        assertThat(found).containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    private Newcomer somebody(String same, @Nullable String whose, @Nullable String chosen) {
        return switch (same) {
            case "住民票コード" ->
                newcomer(
                        "茶谷",
                        "六郎",
                        "世帯主",
                        chosen,
                        counter.row(String.valueOf(whose)).residentRecordCode(),
                        null);
            case "個人番号" -> newcomer("茶谷", "六郎", "世帯主", chosen, null, SmallTown.NUMBER_OF_ELEVEN);
            case "在留カード番号" -> foreigner(SmallTown.studentItems(SmallTown.CARD));
            case "三情報" -> sameThreeItems(counter.row(String.valueOf(whose)), chosen);
            default -> newcomer("茶谷", "六郎", "世帯主", chosen, null, null);
        };
    }

    private static Newcomer sameThreeItems(ResidentVersion row, @Nullable String chosen) {
        return new Newcomer(
                chosen == null ? null : Counter.person(chosen),
                row.kind(),
                row.names(),
                row.sex(),
                row.birthDate(),
                row.relationship(),
                row.familyRegister(),
                chosen == null ? Notifications.codeOf("somebody") : null,
                null,
                null);
    }

    @Test
    @Requirement({"001/1.2.1#8", "001/1.2.1#9", "001/4.1.1.2#5"})
    void who_comes_back_keeps_the_number_and_the_code_and_goes_on_in_the_history() {
        // Given
        var before = counter.row("11");

        // When
        counter.register(moveIn(HEADER, newcomer("赤木", "三郎", "世帯主", "11", null, null)));

        // Then
        var row = counter.row("11");
        assertThat(row.version()).isEqualTo(2);
        assertThat(row.state()).isEqualTo(ResidentState.RESIDENT);
        assertThat(row.deletion()).isNull();
        assertThat(row.residentRecordCode()).isEqualTo(before.residentRecordCode());
        assertThat(row.residentSince()).isEqualTo(Persons.date("2026-04-08"));
        assertThat(row.householdNumber()).isNotEqualTo(before.householdNumber());
    }

    @Test
    void a_former_record_of_other_birth_or_sex_is_worth_a_look() {
        var other = sameThreeItems(counter.row("1"), "11");

        assertThat(counter.findings(moveIn(HEADER, other)))
                .containsExactly("former-record-differs@newcomers[0].formerNumber");
    }

    @Test
    void one_former_record_is_one_person() {
        var first = newcomer("赤木", "三郎", "世帯主", "11", null, null);
        var second = newcomer("赤木", "四郎", "弟", "11", null, null);

        assertThat(counter.findings(moveIn(HEADER, first, second)))
                .containsExactly("mover-duplicated@newcomers[1].formerNumber");
    }

    @Test
    @Requirement("001/1.1.7#3")
    void who_comes_back_from_abroad_first_here_keeps_the_former_surname() {
        counter.register(moveInAbroad(HEADER, newcomer("緑川", "五郎", "世帯主", "13", null, null)));

        assertThat(counter.row("13").names().formerSurname()).isEqualTo("紫野");
    }

    @Test
    @Requirement("001/1.1.7#3")
    void who_comes_back_from_elsewhere_in_japan_does_not() {
        counter.register(moveIn(HEADER, newcomer("緑川", "五郎", "世帯主", "13", null, null)));

        assertThat(counter.row("13").names().formerSurname()).isNull();
    }
}
