package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RecordRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-04-10");
    private static final ResidentVersion JAPANESE =
            Persons.resident("1", "100", "青木", "太郎", "1980-12-03", "世帯主").build();
    private static final ResidentVersion FOREIGN = foreign();

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/blank-items.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.6#1", "001/1.1.6#3"})
    void what_may_not_be_blank_is_not(String item, String kind, String state, @Nullable String finding) {
        var row = inState(state, kind.equals("日本人") ? JAPANESE : FOREIGN);

        assertThat(codes(without(item, row))).containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/foreign-resident-classes.csv", numLinesToSkip = 1)
    @Requirement({"001/1.1.2#3", "001/1.1.6#2"})
    void each_class_of_foreign_residents_has_its_items(
            String residentClass,
            boolean deleted,
            boolean card,
            @Nullable String status,
            @Nullable LocalDate expiry,
            @Nullable String period,
            @Nullable String finding) {
        var items = items(classOf(residentClass), card, statusOf(status), expiry, period);
        var row =
                inState(deleted ? "転出者" : "住民", FOREIGN.change().foreign(items).build());

        assertThat(codes(row)).containsExactlyElementsOf(finding == null ? List.of() : List.of(finding));
    }

    @Test
    @Requirement("001/1.1.2#11")
    void nobody_has_an_item_of_the_other_kind_of_residents() {
        var japanese = JAPANESE.change().foreign(FOREIGN.foreign()).build();
        var foreigner = FOREIGN.change()
                .familyRegister(JAPANESE.familyRegister())
                .residentSince(Persons.LONG_AGO)
                .build();
        var named = JAPANESE.change().names(commonName()).build();

        assertThat(fields(japanese)).containsExactly("foreign");
        assertThat(fields(foreigner)).containsExactly("familyRegister", "residentSince");
        assertThat(fields(named)).containsExactly("names.commonName");
    }

    @Test
    @Requirement("001/1.1.2#11")
    void the_items_of_one_kind_are_those_of_the_data_list() {
        assertThat(KindItems.ITEMS).allSatisfy(item -> assertThat(DataList.RESIDENT_RECORD.items().stream()
                        .filter(listed -> listed.path().equals(item.path())
                                || listed.path().startsWith(item.path() + ".")))
                .isNotEmpty()
                .allMatch(listed -> listed.isOf(item.kind()))
                .noneMatch(listed -> listed.kinds() == DataItem.Kinds.BOTH));
    }

    @Test
    @Requirement({"001/1.1.1#6", "001/1.1.2#7", "001/1.1.5#1"})
    void a_deleted_record_has_a_deletion_and_a_resident_none() {
        var deletion = new Deletion(MovementReason.DEATH, Persons.date("2020-01-01"), null);

        assertThat(codes(JAPANESE.change().state(ResidentState.DIED).build())).containsExactly("deletion-missing");
        assertThat(codes(JAPANESE.change().deletion(deletion).build())).containsExactly("deletion-unexpected");
    }

    @Test
    @Requirement({"001/1.1.8#1", "001/1.1.8#2"})
    void only_births_deaths_and_disappearances_have_days_of_the_family_register() {
        var noSuchDay = RecordedDate.of(new CivilDate(2019, 2, 29));

        assertThat(codes(movedOn(MovementReason.BIRTH, noSuchDay))).isEmpty();
        assertThat(codes(movedOn(MovementReason.DEATH, noSuchDay))).isEmpty();
        assertThat(codes(movedOn(MovementReason.EX_OFFICIO_DELETION, noSuchDay)))
                .isEmpty();
        assertThat(codes(movedOn(MovementReason.ADDRESS_CHANGE, noSuchDay))).containsExactly("date-not-on-calendar");
        assertThat(codes(movedOn(MovementReason.MOVE_IN_DOMESTIC, Persons.date("2019-03-01"))
                        .change()
                        .residentSince(noSuchDay)
                        .addressSince(noSuchDay)
                        .build()))
                .isEmpty();
    }

    @Test
    void nothing_happens_to_a_resident_before_birth_or_before_becoming_one() {
        var moved = movedOn(MovementReason.HOUSEHOLD_SPLIT, Persons.date("2010-03-31"));
        var unborn = movedOn(MovementReason.HOUSEHOLD_SPLIT, Persons.date("1912-07-30"));
        var unknown = RecordedDate.unknown(new CivilDate(1, 1, 1), "年月日不詳");

        assertThat(codes(moved)).containsExactly("movement-before-residence");
        assertThat(codes(unborn)).containsExactly("movement-before-birth", "movement-before-residence");
        assertThat(codes(movedOn(MovementReason.DEATH, unknown))).isEmpty();
        assertThat(codes(JAPANESE.change()
                        .state(ResidentState.DIED)
                        .deletion(new Deletion(MovementReason.DEATH, Persons.date("2010-03-31"), null))
                        .build()))
                .containsExactly("deletion-before-residence");
    }

    @Test
    void the_dates_of_a_life_are_in_their_order() {
        var birth = JAPANESE.birthDate();

        assertThat(codes(JAPANESE.change()
                        .residentSince(birth)
                        .addressSince(birth)
                        .build()))
                .isEmpty();
        assertThat(codes(JAPANESE.change()
                        .residentSince(Persons.date("1980-12-02"))
                        .build()))
                .containsExactly("resident-before-birth");
        assertThat(codes(JAPANESE.change()
                        .addressSince(Persons.date("2010-03-31"))
                        .build()))
                .containsExactly("address-before-resident");
        assertThat(codes(JAPANESE.change().birthDate(Persons.date("2026-04-11")).build()))
                .contains("birth-date-in-future");
    }

    private static ResidentVersion without(String item, ResidentVersion row) {
        var change = row.change();
        return switch (item) {
            case "戸籍の表示" -> change.familyRegister(null).build();
            case "住民となった年月日" -> change.residentSince(null).build();
            case "外国人住民となった年月日" -> change.foreign(null).build();
            case "住民票コード" -> change.residentRecordCode(null).build();
            case "氏名" -> change.names(nameless()).build();
            case "性別" -> change.sex(null).build();
            case "続柄" -> change.relationship(null).build();
            case "転入前住所" -> change.addressBeforeMovingIn(null).build();
            default -> throw new IllegalArgumentException(item);
        };
    }

    private static ResidentVersion inState(String state, ResidentVersion row) {
        return state.equals("住民")
                ? row
                : row.change()
                        .state(ResidentState.MOVED_OUT)
                        .deletion(new Deletion(MovementReason.MOVE_OUT_DOMESTIC, Persons.date("2026-01-01"), null))
                        .build();
    }

    private static ResidentVersion movedOn(MovementReason reason, RecordedDate date) {
        var entry = new MovementEntry(reason, date, null, null, TODAY, null, null, null, null);
        return JAPANESE.change().movement(entry).build();
    }

    private static ResidentVersion foreign() {
        return new ResidentVersionBuilder(
                        JAPANESE.addresseeNumber(),
                        JAPANESE.householdNumber(),
                        ResidentKind.FOREIGN,
                        JAPANESE.movement(),
                        Names.foreign("WANG LI", null, null),
                        JAPANESE.birthDate(),
                        JAPANESE.address())
                .sex(Sex.FEMALE)
                .residentRecordCode(JAPANESE.residentRecordCode())
                .foreign(items(ForeignResidentClass.SPECIAL_PERMANENT, true, null, null, null))
                .build();
    }

    private static ForeignItems items(
            ForeignResidentClass residentClass,
            boolean card,
            @Nullable ResidenceStatus status,
            @Nullable LocalDate expiry,
            @Nullable String period) {
        return new ForeignItems(
                Persons.LONG_AGO,
                null,
                "中国",
                residentClass,
                status,
                null,
                null,
                null,
                expiry,
                card ? new ResidenceCardNumber("AB12345678CD") : null,
                true,
                false,
                period,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ForeignResidentClass classOf(String name) {
        var list = CodeList.load("foreign-resident-class");
        return Stream.of(ForeignResidentClass.values())
                .filter(value -> list.name(value.code()).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable ResidenceStatus statusOf(@Nullable String name) {
        return CodeList.load("residence-status").rows().stream()
                .filter(row -> row.name().equals(name))
                .map(row -> new ResidenceStatus(row.code()))
                .findFirst()
                .orElse(null);
    }

    private static Names nameless() {
        return new Names(null, null, null, null, null, null, false, null, null, false, null, null, false, null);
    }

    private static Names commonName() {
        return new Names("青木　太郎", null, null, null, null, null, false, null, null, false, "青木", null, false, null);
    }

    private static List<String> codes(ResidentVersion row) {
        return RecordRules.check(row, TODAY).list().stream().map(Finding::code).toList();
    }

    private static List<String> fields(ResidentVersion row) {
        return RecordRules.check(row, TODAY).list().stream().map(Finding::field).toList();
    }
}
