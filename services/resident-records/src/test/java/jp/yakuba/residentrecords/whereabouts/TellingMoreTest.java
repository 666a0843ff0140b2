package jp.yakuba.residentrecords.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Of which registrations guards are looked for: of each that may tell of a place or a time that nobody told of before. */
class TellingMoreTest {

    private static final ResidentVersion RESIDENT =
            Persons.resident("5", "5", "川", "歩", "1980-01-01", "世帯主").build();

    private static final Map<String, UnaryOperator<ResidentVersionBuilder>> WHEREABOUTS = new TreeMap<>(Map.of(
            "address", change -> change.address(Persons.PINE_8),
            "addressBeforeMovingIn",
                    change -> change.addressBeforeMovingIn(new AddressBeforeMovingIn(
                            null, null, "大阪府", "大阪市", "隠町", "7番地", null, null, null, null, null, null)),
            "lastRegisteredAddress", change -> change.lastRegisteredAddress("隠町7番地"),
            "previousAddress", change -> change.previousAddress(Persons.PINE_8.asPrevious()),
            "familyRegister",
                    change -> change.familyRegister(new FamilyRegister("隠町7番地", null, null, null, null, "川　歩")),
            "moveOut", change -> change.moveOut(MoveOutEntry.NOTHING_PLANNED),
            "remarks", change -> change.remarks("隠町7番地に住む")));

    @Test
    void every_item_that_tells_where_somebody_is_has_its_case_here() {
        var declared = Stream.of(ResidentVersion.class.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Whereabouts.class))
                .map(component -> component.getName());

        assertThat(WHEREABOUTS.keySet()).containsExactlyInAnyOrderElementsOf(declared.toList());
    }

    @TestFactory
    Stream<DynamicTest> whoever_gets_another_one_tells_more() {
        return WHEREABOUTS.entrySet().stream()
                .map(item ->
                        DynamicTest.dynamicTest(item.getKey(), () -> assertThat(tellsMore(RESIDENT, item.getValue()))
                                .isTrue()));
    }

    @Test
    void who_is_new_or_in_another_household_or_there_since_another_day_tells_more() {
        assertThat(Places.tellsMore(new DraftRecord(null, RESIDENT))).isTrue();
        assertThat(tellsMore(RESIDENT, change -> change.householdNumber(new HouseholdNumber("6"))))
                .isTrue();
        assertThat(tellsMore(RESIDENT, change -> change.addressSince(Persons.date("2009-01-01"))))
                .isTrue();
        assertThat(tellsMore(RESIDENT, change -> change.residentSince(Persons.date("2009-01-01"))))
                .isTrue();
    }

    @Test
    void a_note_tells_more_but_not_that_of_the_version_before() {
        var noted = next(RESIDENT, change -> change.movement(entry("隠町7番地に住む")));

        assertThat(tellsMore(RESIDENT, change -> change.movement(entry("隠町7番地に住む"))))
                .isTrue();
        assertThat(tellsMore(noted, change -> change.movement(entry("隠町7番地に住む"))))
                .isFalse();
        assertThat(tellsMore(noted, change -> change.movement(entry(null)))).isFalse();
    }

    @Test
    void who_dies_or_takes_another_name_where_they_live_tells_no_more() {
        assertThat(tellsMore(RESIDENT, TellingMoreTest::died)).isFalse();
        assertThat(tellsMore(
                        RESIDENT,
                        change -> change.names(Persons.resident("5", "5", "山", "歩", "1980-01-01", "世帯主")
                                .build()
                                .names())))
                .isFalse();
    }

    @Test
    void who_lives_there_again_or_was_deleted_on_another_day_tells_of_a_longer_time() {
        var dead = next(RESIDENT, TellingMoreTest::died);

        assertThat(tellsMore(
                        dead, change -> change.state(ResidentState.RESIDENT).deletion(null)))
                .isTrue();
        assertThat(tellsMore(dead, change -> change.deletion(deletion("2026-02-01"))))
                .isTrue();
        assertThat(tellsMore(dead, change -> change)).isFalse();
    }

    private static ResidentVersionBuilder died(ResidentVersionBuilder change) {
        return change.state(ResidentState.DIED).deletion(deletion("2026-01-01"));
    }

    private static Deletion deletion(String day) {
        return new Deletion(MovementReason.DEATH, Persons.date(day), null);
    }

    private static MovementEntry entry(@Nullable String note) {
        return note == null ? RESIDENT.movement() : RESIDENT.movement().withNote(note);
    }

    private static boolean tellsMore(ResidentVersion before, UnaryOperator<ResidentVersionBuilder> change) {
        return Places.tellsMore(new DraftRecord(ResidentRecord.of(before), next(before, change)));
    }

    private static ResidentVersion next(ResidentVersion before, UnaryOperator<ResidentVersionBuilder> change) {
        return change.apply(before.change().version(before.version() + 1)).build();
    }
}
