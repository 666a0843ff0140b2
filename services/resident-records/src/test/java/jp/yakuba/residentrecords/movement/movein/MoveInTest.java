package jp.yakuba.residentrecords.movement.movein;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.foreigner;
import static jp.yakuba.residentrecords.movement.Notifications.fromAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.fromOsaka;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveInAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveInTest {

    private static final NotificationHeader HEADER = notified("2026-04-08", "2026-04-10");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement({
        "001/1.1.13#1",
        "001/1.2.1#2",
        "001/1.2.1#8",
        "001/4.0.2#2",
        "001/4.1.0.1#2",
        "001/4.1.0.2#1",
        "001/4.1.1.1#1"
    })
    void one_who_moves_in_founds_a_household_and_gets_numbers() {
        counter.register(moveIn(HEADER, newcomer()));

        var row = counter.row("9002");
        assertThat(row.version()).isEqualTo(1);
        assertThat(row.state()).isEqualTo(ResidentState.RESIDENT);
        assertThat(row.movement().reason()).isEqualTo(MovementReason.MOVE_IN_DOMESTIC);
        assertThat(row.householdNumber()).isEqualTo(new HouseholdNumber("9001"));
        assertThat(row.householdHeadName()).isEqualTo("茶谷　六郎");
        assertThat(row.displayOrder()).isEqualTo(1);
        assertThat(row.residentRecordCode()).isNotNull();
        assertThat(row.addressBeforeMovingIn()).isEqualTo(fromOsaka());
        assertThat(row.enteredNotificationDate()).isEqualTo("2026-04-10");
        assertThat(row.address().town()).isEqualTo("竹町");
    }

    @Test
    @Requirement("001/4.1.1.1#2")
    void until_they_move_inside_the_town_they_live_at_the_address_since_they_are_residents() {
        counter.register(moveIn(HEADER, newcomer()));

        assertThat(counter.row("9002").residentSince()).isEqualTo(Persons.date("2026-04-08"));
        assertThat(counter.row("9002").addressSince()).isEqualTo(Persons.date("2026-04-08"));
    }

    @Test
    @Requirement({"001/4.0.2#4", "001/5.2#3"})
    void one_who_joins_a_household_lives_at_its_address_behind_its_members() {
        counter.register(moveIn(
                HEADER, Destination.join(new HouseholdNumber("100")), newcomer("茶谷", "六郎", "弟", null, null, null)));

        var row = counter.row("9001");
        assertThat(row.householdNumber()).isEqualTo(new HouseholdNumber("100"));
        assertThat(row.address()).isEqualTo(Persons.PINE_1);
        assertThat(row.householdHeadName()).isEqualTo("青木　太郎");
        assertThat(row.displayOrder()).isEqualTo(4);
    }

    @Test
    void the_household_they_make_has_one_head_or_is_worth_a_look() {
        var head = newcomer();
        var another = newcomer("茶谷", "七郎", "世帯主", null, null, null);
        var brother = newcomer("茶谷", "七郎", "弟", null, null, null);
        var wife = newcomer("茶谷", "七郎", "妻", null, null, null);

        assertThat(counter.findings(moveIn(HEADER, head, another)))
                .containsExactly(
                        "household-heads-several@newcomers[0].relationship",
                        "household-heads-several@newcomers[1].relationship");
        assertThat(counter.findings(moveIn(HEADER, brother)))
                .containsExactly("household-without-head@newcomers[0].relationship");
        assertThat(counter.findings(moveIn(HEADER, head, wife)))
                .containsExactly("relationship-sex-mismatch@newcomers[1].relationship");
        assertThat(counter.findings(moveIn(HEADER, Destination.join(new HouseholdNumber("100")), head)))
                .contains("household-heads-several@newcomers[0].relationship");
    }

    @Test
    @Requirement({"001/4.1.1.4#2", "001/4.1.1.4#3", "001/4.2.1.1#5", "001/4.2.1.1#6"})
    void an_unreported_move_in_says_so_in_its_note_and_keeps_the_last_registered_address() {
        // Given
        var unreported = unreported(fromOsaka(), "奈良県奈良市桜町1番地");

        // When
        assertThat(counter.findings(unreported)).isEmpty();
        counter.register(unreported);

        // Then
        var row = counter.row("9002");
        assertThat(row.unreportedMoveIn()).isTrue();
        assertThat(row.lastRegisteredAddress()).isEqualTo("奈良県奈良市桜町1番地");
        assertThat(row.movement().note()).isEqualTo("未届転入　転入前住所（未届）　大阪府大阪市梅町１番地");
    }

    @Test
    void the_note_of_an_unreported_move_in_is_as_long_as_a_reader_counts_it() {
        // Given
        var written = "𠮷".repeat(200);
        var entry = Persons.resident("31", "931", "竹田", "一", "1980-12-03", "世帯主")
                .build()
                .movement()
                .withNote(written);

        // When
        var noted = UnreportedMoveIn.noted(entry, unreported(fromOsaka(), null));

        // Then
        assertThat(noted.note()).startsWith("未届転入").endsWith(written);
    }

    @Test
    void an_unreported_move_in_comes_from_some_address() {
        assertThat(counter.findings(unreported(null, "奈良県奈良市桜町1番地")))
                .containsExactly("unreported-address-missing@addressBeforeMovingIn");
        assertThat(counter.findings(unreported(fromOsaka(), null)))
                .containsExactly("last-registered-address-missing@lastRegisteredAddress");
    }

    @Test
    void one_who_comes_from_elsewhere_in_japan_comes_from_an_address_in_japan() {
        assertThat(counter.findings(from(null))).containsExactly("address-before-missing@addressBeforeMovingIn");
        assertThat(counter.findings(from(fromAbroad()))).containsExactly("address-before-abroad@addressBeforeMovingIn");
        assertThat(counter.findings(from(inTown())))
                .containsExactly("address-before-in-municipality@addressBeforeMovingIn.city");
        assertThat(counter.findings(moveInAbroad(HEADER, newcomer()))).isEmpty();
    }

    @Test
    void without_a_certificate_it_takes_the_special_case_or_a_reason() {
        assertThat(counter.findings(certified(false, false)))
                .containsExactly("move-out-certificate-missing@certificatePresented");
        assertThat(counter.findings(certified(true, false))).isEmpty();
        assertThat(counter.findings(certified(false, true))).isEmpty();
    }

    @Test
    @Requirement({"001/4.1.0.1#2", "001/4.5.1#1"})
    void a_foreigner_may_come_without_an_address_before() {
        var items = SmallTown.studentItems(new ResidenceCardNumber("CD12345678EF"));
        counter.register(moveInAbroad(HEADER, foreigner(items)));

        var row = counter.row("9002");
        assertThat(row.foreign()).isEqualTo(items);
        assertThat(row.residentSince()).isNull();
        assertThat(row.addressSince()).isEqualTo(Persons.date("2026-04-08"));
        assertThat(row.movement().reason()).isEqualTo(MovementReason.MOVE_IN_ABROAD);
    }

    @Test
    @Requirement("001/1.1.6#1")
    void what_may_not_be_blank_is_asked_at_the_field() {
        var withoutRegister = new Newcomer(
                null,
                newcomer().kind(),
                newcomer().names(),
                newcomer().sex(),
                newcomer().birthDate(),
                Relationship.HEAD,
                null,
                newcomer().residentRecordCode(),
                null,
                null);

        assertThat(counter.findings(moveIn(HEADER, withoutRegister)))
                .containsExactly("family-register-missing@newcomers[0].familyRegister");
        assertThat(counter.findings(moveInAbroad(HEADER, foreigner(null))))
                .containsExactly("foreign-items-missing@newcomers[0].foreign");
    }

    @Test
    void nobody_moves_in_before_birth_or_becomes_a_foreign_resident_afterwards() {
        var early = exOfficio("1975-11-10");
        var card = SmallTown.studentItems(new ResidenceCardNumber("CD12345678EF"));

        assertThat(counter.findings(moveIn(early, newcomer())))
                .containsExactly("movement-before-birth@newcomers[0].birthDate");
        assertThat(counter.findings(moveInAbroad(exOfficio("2010-03-31"), foreigner(card))))
                .containsExactly("foreign-since-after-movement@newcomers[0].foreign.since");
    }

    private static MoveInDomestic unreported(@Nullable AddressBeforeMovingIn origin, @Nullable String registered) {
        return new MoveInDomestic(
                HEADER, moveIn(HEADER).destination(), origin, true, registered, false, true, List.of(newcomer()));
    }

    private static MoveInDomestic from(@Nullable AddressBeforeMovingIn origin) {
        return new MoveInDomestic(
                HEADER, moveIn(HEADER).destination(), origin, false, null, false, true, List.of(newcomer()));
    }

    private static MoveInDomestic certified(boolean specialCase, boolean certificate) {
        return new MoveInDomestic(
                HEADER,
                moveIn(HEADER).destination(),
                fromOsaka(),
                false,
                null,
                specialCase,
                certificate,
                List.of(newcomer()));
    }

    private static AddressBeforeMovingIn inTown() {
        return new AddressBeforeMovingIn(
                Persons.TOWN, null, "東京都", "千代田区", "松町", "1番地", null, null, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        // 町字コード of two who live in 竹町, typed, registered
        "0001001, 0001001, , 0001001",
        "0001001, , , 0001001",
        "0001001, 0001002, , ",
        ", , , ",
        "0001001, 0001001, 0002002, 0002002",
    })
    void an_address_that_is_typed_gets_the_code_of_its_town(
            @Nullable String first, @Nullable String second, @Nullable String typed, @Nullable String registered) {
        // Given
        var register = SmallTown.register().add(inBambooTown("31", first), inBambooTown("32", second));
        var counter = new Counter("2026-04-10", register);

        // When
        var records = counter.assess(moveIn(
                        notified("2026-04-08", "2026-04-10"), Destination.found(bamboo("5番地", typed)), newcomer()))
                .records();

        // Then
        var code = records.getFirst().after().address().townCode();
        assertThat(code == null ? null : code.value()).isEqualTo(registered);
    }

    private static ResidentVersion inBambooTown(String number, @Nullable String code) {
        return Persons.resident(number, "9" + number, "竹田", "一", "1980-12-03", "世帯主")
                .address(bamboo("1番地", code))
                .build();
    }

    private static Address bamboo(String block, @Nullable String code) {
        return Persons.address("竹町", block, code);
    }
}
