package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.addressChange;
import static jp.yakuba.residentrecords.movement.Notifications.birth;
import static jp.yakuba.residentrecords.movement.Notifications.death;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveInNotice;
import static jp.yakuba.residentrecords.movement.Notifications.moveOut;
import static jp.yakuba.residentrecords.movement.Notifications.moveOutAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.newborn;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static jp.yakuba.residentrecords.movement.Notifications.split;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.movement.addresschange.AddressChange;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.householdchange.HeadChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdMerge;
import jp.yakuba.residentrecords.movement.movein.MoveInAbroad;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.moveout.MoveInNotice;
import jp.yakuba.residentrecords.movement.moveout.MoveOutAbroad;
import jp.yakuba.residentrecords.movement.moveout.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The dates of every movement lie in an order that can have happened; only what is certain is an error. */
class DateOrderTest {

    private static final Set<MovementKind> NOT_OF_RESIDENTS =
            Set.of(MoveInDomestic.KIND, MoveInAbroad.KIND, Birth.KIND, Reversal.KIND);
    private static final Set<MovementKind> TO_ANOTHER_PLACE =
            Set.of(AddressChange.KIND, MoveOutDomestic.KIND, MoveOutAbroad.KIND);

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    static Stream<MovementKind> ofResidents() {
        return Movements.kinds().stream().filter(kind -> !NOT_OF_RESIDENTS.contains(kind));
    }

    static Stream<MovementKind> ofThoseWhoStay() {
        return ofResidents().filter(kind -> !TO_ANOTHER_PLACE.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("ofResidents")
    void no_movement_of_a_resident_lies_before_birth_or_before_becoming_a_resident(MovementKind kind) {
        given(kind);

        assertThat(codes(kind, exOfficio("1912-07-30"))).contains("movement-before-birth", "movement-before-residence");
        assertThat(codes(kind, exOfficio("2010-03-31")))
                .contains("movement-before-residence")
                .doesNotContain("movement-before-birth");
        assertThat(codes(kind, exOfficio("2026-04-01"))).doesNotContain("movement-before-residence");
    }

    @Test
    void nobody_moves_in_before_birth() {
        assertThat(counter.findings(
                        moveIn(exOfficio("1975-11-10"), newcomer(), newcomer("茶谷", "七郎", "子", null, null, null))))
                .contains(
                        "movement-before-birth@newcomers[0].birthDate", "movement-before-birth@newcomers[1].birthDate");
        assertThat(counter.codes(moveIn(exOfficio("1975-11-11"), newcomer()))).doesNotContain("movement-before-birth");
    }

    @ParameterizedTest
    @CsvSource({"2020-03-31, true", "2020-04-01, false", "2026-04-01, false"})
    void nobody_returns_before_having_left(String date, boolean early) {
        var again = moveIn(exOfficio(date), newcomer("赤木", "三郎", "世帯主", "11", null, null));

        assertThat(counter.findings(again).contains("entry-before-deletion@header.movementDate"))
                .isEqualTo(early);
    }

    @ParameterizedTest
    @MethodSource("ofThoseWhoStay")
    @Requirement("001/11.1#5")
    void a_movement_before_the_newest_one_is_an_alert_that_names_it_and_says_what_to_do(MovementKind kind) {
        counter.on("2026-03-10").register(addressChange(notified("2026-03-05", "2026-03-10"), mover("4"), mover("5")));
        counter.register(addressChange(notified("2026-03-05", "2026-03-10"), mover("1"), mover("2"), mover("3")));
        counter.register(addressChange(notified("2026-03-05", "2026-03-10"), mover("6")));
        counter.on("2026-04-10");
        given(kind);

        var alert = assess(kind, exOfficio("2026-02-01")).stream()
                .filter(finding -> finding.code().equals("movement-before-newest"))
                .findFirst()
                .orElseThrow();
        assertThat(alert.severity()).isEqualTo(Severity.ALERT);
        assertThat(alert.message()).contains("転居、令和8年3月5日");
        assertThat(alert.remedy()).contains("取り消し", "理由を入力");
        assertThat(codes(kind, exOfficio("2026-03-05"))).doesNotContain("movement-before-newest");
    }

    @Test
    void nobody_leaves_an_address_before_having_come_to_it() {
        counter.on("2026-03-10").register(addressChange(notified("2026-03-05", "2026-03-10"), mover("4"), mover("5")));
        counter.on("2026-04-10");

        assertThat(counter.findings(moveOut(exOfficio("2026-03-04"), "4")))
                .contains("movement-before-last-one@header.movementDate");
        assertThat(counter.findings(moveOutAbroad(exOfficio("2026-03-04"), "4", "5")))
                .contains("movement-before-last-one@movers[0]", "movement-before-last-one@movers[1]");
        assertThat(counter.findings(addressChange(exOfficio("2026-03-04"), "100", mover("4", "兄"))))
                .contains("movement-before-last-one@header.movementDate");
        assertThat(counter.codes(moveOut(exOfficio("2026-03-05"), "4"))).doesNotContain("movement-before-last-one");
    }

    @Test
    void also_those_count_whom_a_movement_touches_without_naming_them() {
        counter.on("2026-03-10")
                .register(moveIn(
                        notified("2026-03-05", "2026-03-10"),
                        Destination.join(new HouseholdNumber("300")),
                        newcomer("茶谷", "六郎", "同居人", null, null, null)));
        counter.on("2026-04-10");
        var death = death(exOfficio("2026-02-01"), "6");

        assertThat(counter.assess(death).findings().list())
                .filteredOn(finding -> finding.code().equals("movement-before-newest"))
                .singleElement()
                .satisfies(alert -> assertThat(alert.message()).contains("転入", "令和8年3月5日"));
        assertThat(counter.codes(death(exOfficio("2026-03-05"), "6"))).doesNotContain("movement-before-newest");
        counter.register(death);

        var left = counter.household("300").members().getFirst().row();
        assertThat(left.movement().date()).isEqualTo(Persons.date("2026-03-05"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1954-01-01, 昭和29年 月日不詳, true",
                "1955-01-01, 昭和30年 月日不詳, false",
                "1955-02-01, 昭和30年2月 日不詳, true",
                "1955-03-01, 昭和30年3月 日不詳, false",
                "1955-02-21, 昭和30年2月下旬, true",
                "1950-01-01, 昭和25年頃, false",
                "1950-01-01, 推定昭和25年1月, false",
                "0001-01-01, 年月日不詳, false",
                "1955-02-29, -, false"
            })
    void of_an_unknown_date_only_what_is_certain_is_an_error(String inside, @Nullable String wording, boolean error) {
        var day = CivilDate.parse(inside);
        var died = wording == null ? RecordedDate.of(day) : RecordedDate.unknown(day, wording);
        var born = counter.row("6")
                .change()
                .version(2)
                .birthDate(Persons.date(wording == null ? "1955-03-01" : "1955-03-03"));
        counter.register().add(born.build());

        assertThat(counter.codes(death(header(died), "6")).contains("movement-before-birth"))
                .isEqualTo(error);
    }

    @Test
    void nothing_happens_to_one_whose_planned_day_has_passed() {
        counter.on("2026-03-10").register(moveOut(notified("2026-04-05", "2026-03-10"), "2"));
        counter.on("2026-04-10");

        assertThat(counter.findings(death(exOfficio("2026-04-06"), "2")))
                .contains("movement-after-residence@header.movementDate");
        assertThat(counter.findings(split(exOfficio("2026-04-06"), "100", mover("2", "世帯主"))))
                .contains("movement-after-residence@header.movementDate");
        assertThat(counter.codes(death(exOfficio("2026-04-05"), "2"))).doesNotContain("movement-after-residence");
        assertThat(counter.codes(moveInNotice(notice("2026-04-07", "2026-04-10"), "2")))
                .doesNotContain("movement-after-residence");
    }

    @Test
    void a_movement_is_not_taken_back_before_it_happened_but_a_plan_is() {
        var death = counter.register(death(notice("2026-04-03", "2026-04-04"), "6"));
        var plan = counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "2"));

        assertThat(counter.faults(new Reversal(exOfficio("2026-04-02"), death, List.of())))
                .containsExactly("reversal-before-movement@header.movementDate");
        assertThat(counter.faults(new Reversal(exOfficio("2026-04-03"), death, List.of())))
                .isEmpty();
        assertThat(counter.faults(new Reversal(exOfficio("2026-04-10"), plan, List.of())))
                .isEmpty();
    }

    @Test
    void what_was_taken_back_is_entered_again_with_its_true_date_and_without_an_alert() {
        var change = counter.register(addressChange(notified("2026-04-08", "2026-04-10"), mover("4"), mover("5")));
        var entry = counter.register(moveIn(notified("2026-04-08", "2026-04-10"), newcomer()));
        counter.register(new Reversal(exOfficio("2026-04-10"), change, List.of()));
        counter.register(new Reversal(exOfficio("2026-04-10"), entry, List.of()));

        assertThat(counter.findings(addressChange(notified("2026-04-07", "2026-04-10"), mover("4"), mover("5"))))
                .isEmpty();
        var number = counter.register().versions(Counter.person("9002")).isEmpty() ? "9001" : "9002";
        assertThat(counter.codes(
                        moveIn(notified("2026-04-07", "2026-04-10"), newcomer("茶谷", "六郎", "世帯主", number, null, null))))
                .doesNotContain("entry-before-deletion", "movement-before-newest");
    }

    @Test
    @Requirement("001/4.1.0.1#3")
    void nobody_joins_a_household_before_anybody_of_it_lived_here() {
        assertThat(counter.findings(birth(exOfficio("2010-03-31"), newborn("1"))))
                .contains("joined-before-household@header.movementDate");
        assertThat(counter.codes(birth(exOfficio("2010-04-01"), newborn("1"))))
                .doesNotContain("joined-before-household");
    }

    private void given(MovementKind kind) {
        if (kind.equals(MoveInNotice.KIND)) {
            counter.register(moveOut(notified("2026-04-30", "2026-04-10"), "4"));
        }
    }

    private List<String> codes(MovementKind kind, NotificationHeader header) {
        return assess(kind, header).stream().map(Finding::code).toList();
    }

    private List<Finding> assess(MovementKind kind, NotificationHeader header) {
        return counter.assess(notification(kind, header)).findings().list();
    }

    private static Notification notification(MovementKind kind, NotificationHeader header) {
        return switch (kind.name()) {
            case "ADDRESS_CHANGE" -> addressChange(header, mover("4"), mover("5"));
            case "MOVE_OUT_DOMESTIC" -> moveOut(header, "4");
            case "MOVE_OUT_ABROAD" -> new MoveOutAbroad(header, List.of(Counter.person("4")), Notifications.toFrance());
            case "MOVE_IN_NOTICE" ->
                moveInNotice(notice(header.movementDate().value().toString(), "2026-04-10"), "4");
            case "DEATH" -> death(header, "4");
            case "HEAD_CHANGE" ->
                new HeadChange(header, new HouseholdNumber("200"), List.of(mover("4", "夫"), mover("5", "世帯主")));
            case "HOUSEHOLD_SPLIT" -> split(header, "200", mover("5", "世帯主"));
            case "HOUSEHOLD_MERGE" ->
                new HouseholdMerge(
                        header, new HouseholdNumber("300"), new HouseholdNumber("100"), List.of(mover("6", "母")));
            case "HOUSEHOLD_CHANGE" ->
                new HouseholdChange(
                        header, new HouseholdNumber("100"), new HouseholdNumber("300"), List.of(mover("2", "同居人")));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static NotificationHeader header(RecordedDate date) {
        return new NotificationHeader(date, null, NotificationBasis.EX_OFFICIO, null, null, null);
    }
}
