package jp.yakuba.residentrecords.movement.movein;

import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveInAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.resident.CountryCode;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.ForeignResidentClass;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NamePreference;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.ResidenceStatus;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement({"001/4.1.1.2", "001/1.1.7"})
class CarriedOverTest {

    private static final String NUMBER = "21";
    private static final CountryCode CHINA = new CountryCode("156");
    private static final ResidenceCardNumber OLD_CARD = new ResidenceCardNumber("ZZ12345678ZZ");
    private static final ResidenceCardNumber NEW_CARD = new ResidenceCardNumber("YY12345678YY");

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/re-entry-items.csv", numLinesToSkip = 1)
    @Requirement("001/4.1.1.2#4")
    void who_comes_back_keeps_what_is_still_true(
            String way,
            String left,
            String kind,
            @Nullable String commonName,
            @Nullable String nationality,
            @Nullable String preference,
            @Nullable String entry,
            @Nullable String expectedNationality,
            @Nullable String expectedPreference,
            @Nullable String expectedEntry) {
        // Given
        var counter = new Counter("2026-04-10", SmallTown.register().add(left(left)));
        var header = notified("2026-04-08", "2026-04-10");
        var person = kind.equals("日本人") ? naturalised() : foreigner(commonName, preference, items(nationality, entry));

        // When
        counter.register(way.equals("国外転入") ? moveInAbroad(header, person) : moveIn(header, person));

        // Then
        var row = counter.row(NUMBER);
        var foreign = row.foreign();
        assertThat(row.version()).isEqualTo(2);
        assertThat(code(row.names().preference())).isEqualTo(expectedPreference);
        assertThat(
                        foreign == null || foreign.nationalityCode() == null
                                ? null
                                : foreign.nationalityCode().value())
                .isEqualTo(expectedNationality);
        assertThat(foreign == null ? null : foreign.commonNameEnteredCity()).isEqualTo(expectedEntry);
        if (foreign != null) {
            assertThat(foreign.cardNumber()).isEqualTo(NEW_CARD);
            assertThat(foreign.residenceNotified()).isFalse();
        }
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    /** Lived here as 木村, entered in 大阪市, and uses that name. */
    private static ResidentVersion left(String how) {
        var movement = Persons.resident(NUMBER, "921", "木村", "明", "2001-09-09", "世帯主")
                .build()
                .movement();
        return new ResidentVersionBuilder(
                        Counter.person(NUMBER),
                        new jp.yakuba.foundation.number.HouseholdNumber("921"),
                        ResidentKind.FOREIGN,
                        movement,
                        names("木村", NamePreference.COMMON_NAME),
                        Persons.date("2001-09-09"),
                        Persons.PINE_1)
                .sex(Sex.MALE)
                .relationship(Relationship.HEAD)
                .addressSince(Persons.LONG_AGO)
                .foreign(items(CHINA, "中国", "大阪市", OLD_CARD, true))
                .state(ResidentState.MOVED_OUT)
                .deletion(new Deletion(
                        how.equals("国外転出") ? MovementReason.MOVE_OUT_ABROAD : MovementReason.MOVE_OUT_DOMESTIC,
                        Persons.date("2020-04-01"),
                        null))
                .build();
    }

    private static Names names(@Nullable String commonName, @Nullable NamePreference preference) {
        return new Names(
                "LI MING",
                null,
                null,
                "LI MING",
                null,
                null,
                false,
                null,
                null,
                false,
                commonName,
                null,
                false,
                preference);
    }

    private static ForeignItems items(@Nullable String nationality, @Nullable String city) {
        return items(null, nationality, city, NEW_CARD, false);
    }

    private static ForeignItems items(
            @Nullable CountryCode code,
            @Nullable String nationality,
            @Nullable String city,
            ResidenceCardNumber card,
            boolean notified) {
        return new ForeignItems(
                Persons.LONG_AGO,
                code,
                nationality,
                ForeignResidentClass.MID_TO_LONG_TERM,
                new ResidenceStatus("023"),
                4,
                3,
                null,
                LocalDate.parse("2028-03-31"),
                card,
                notified,
                false,
                null,
                null,
                city == null ? null : LocalDate.parse("2015-05-01"),
                city,
                null,
                null,
                null,
                null);
    }

    private static Newcomer foreigner(@Nullable String commonName, @Nullable String preference, ForeignItems items) {
        return new Newcomer(
                Counter.person(NUMBER),
                ResidentKind.FOREIGN,
                names(commonName, "1".equals(preference) ? NamePreference.NAME : null),
                Sex.MALE,
                Persons.date("2001-09-09"),
                Relationship.HEAD,
                null,
                null,
                null,
                items);
    }

    private static Newcomer naturalised() {
        return newcomer("木村", "明", "世帯主", NUMBER, null, null);
    }
}
