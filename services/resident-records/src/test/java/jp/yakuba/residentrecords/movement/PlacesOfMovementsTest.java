package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.OSAKA;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.mover;
import static jp.yakuba.residentrecords.movement.Notifications.newborn;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.residentrecords.movement.addresschange.AddressChange;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.birth.Newborn;
import jp.yakuba.residentrecords.movement.movein.MoveInAbroad;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.moveout.MoveInNotice;
import jp.yakuba.residentrecords.movement.moveout.MoveOutAbroad;
import jp.yakuba.residentrecords.movement.moveout.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.place.TownArea;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.AddressBeforeMovingIn;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;
import jp.yakuba.residentrecords.resident.CountryCode;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.PlannedDestination;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people live, come from and go to: one rule for every movement that names a place. */
@Requirement("001/1.3.3")
class PlacesOfMovementsTest {

    private static final MunicipalityCode HINO = new MunicipalityCode("132128");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    /** Every movement that brings somebody to a new address. */
    private static Stream<Notification> allTo(Address address) {
        var header = notified("2026-04-08", "2026-04-10");
        var home = Destination.found(address);
        return Stream.of(
                new AddressChange(header, home, List.of(mover("6"))),
                moveIn(header, home, newcomer()),
                new MoveInAbroad(header, home, Notifications.fromAbroad(), List.of(newcomer())),
                new Birth(Counter.exOfficio("2026-04-08"), home, List.of(bornAlone())));
    }

    @Test
    void nobody_comes_to_live_at_an_address_whose_names_are_another_place_s() {
        var inHino = home(Persons.TOWN, "東京都", "日野市", "神明", "１番地");

        assertThat(allTo(inHino)).hasSize(4).allSatisfy(movement -> assertThat(counter.findings(movement))
                .contains("address-names-of-another-place@destination.address.city"));
    }

    @Test
    void nobody_comes_to_live_under_the_code_of_another_municipality() {
        var underHino = home(HINO, "東京都", "千代田区", "竹町", "１番地");

        assertThat(allTo(underHino)).allSatisfy(movement -> assertThat(counter.findings(movement))
                .contains("address-outside-municipality@destination.address.municipality"));
    }

    @Test
    void a_town_area_that_the_list_does_not_have_is_an_error_and_without_a_list_something_to_look_at() {
        var nowhere = home(Persons.TOWN, "東京都", "千代田区", "ない", "１番地");

        assertThat(allTo(nowhere)).allSatisfy(movement -> assertThat(counter.findings(movement))
                .contains("town-not-in-register@destination.address.town"));

        counter.register().withTowns(town("0001001", "竹町", null, null));
        assertThat(allTo(nowhere)).allSatisfy(movement -> assertThat(counter.findings(movement))
                .contains("town-unknown@destination.address.town"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, , true",
        "2026-04-08, , false",
        ", 2026-04-09, true",
        ", 2026-04-08, false",
    })
    void a_town_area_is_one_of_the_day_of_the_movement(
            @Nullable LocalDate lastDay, @Nullable LocalDate firstDay, boolean found) {
        // Given
        counter.register().withTowns(town("0001001", "竹町", firstDay, lastDay));

        // When
        var codes = counter.codes(allTo(home(Persons.TOWN, "東京都", "千代田区", "竹町", "１番地"))
                .findFirst()
                .orElseThrow());

        // Then
        assertThat(codes.contains("town-not-of-the-day")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "中央1丁目, 1番5号, １番５号, 00001-00005",
        "中央１丁目, 1-5, １－５, 00001-00005",
        "中央一丁目, １００８番地３, １００８番地３, 01008-00003",
        "中央一丁目, 二番地, 二番地, 00002-00000",
        "中央一丁目, 無番地, 無番地, ",
    })
    @Requirement({"001/1.1.17#1", "001/1.3.2#2"})
    void what_follows_from_what_was_typed_is_registered_with_it(
            String town, String block, String written, @Nullable String numbers) {
        counter.register().withTowns(town("0001001", "中央一丁目", null, null));

        assertThat(allTo(home(Persons.TOWN, "東京都", "千代田区", town, block))).allSatisfy(movement -> {
            var address = counter.assess(movement).records().getFirst().after().address();
            assertThat(address.town()).isEqualTo("中央一丁目");
            assertThat(address.townCode()).isEqualTo(new TownAreaCode("0001001"));
            assertThat(address.postalCode()).isEqualTo(new PostalCode("1000001"));
            assertThat(address.block()).isEqualTo(written);
            assertThat(address.blockNumbers()).isEqualTo(numbers);
        });
    }

    @Test
    @Requirement({"001/1.1.17#1", "001/1.3.3#5"})
    void codes_that_belong_to_another_town_area_are_found() {
        counter.register().withTowns(town("0001001", "竹町", null, null));
        var typed = new Address(
                Persons.TOWN,
                new TownAreaCode("0009009"),
                null,
                "東京都",
                "千代田区",
                "竹町",
                "１番地",
                null,
                null,
                null,
                null,
                new PostalCode("1910011"));

        assertThat(allTo(typed)).allSatisfy(movement -> assertThat(counter.findings(movement))
                .contains(
                        "town-code-of-another-town@destination.address.townCode",
                        "postal-code-of-another-town@destination.address.postalCode"));
    }

    @Test
    void an_address_without_a_lot_is_something_to_look_at() {
        assertThat(allTo(home(Persons.TOWN, "東京都", "千代田区", "竹町", null)))
                .allSatisfy(movement ->
                        assertThat(counter.findings(movement)).contains("block-missing@destination.address.block"));
    }

    @ParameterizedTest
    @CsvSource({
        "東京都, 千代田区, 松町, １番地",
        ", 千代田区, , ",
        "東京都, , 千代田区松町１番地, ",
        ", , 東京都千代田区松町１番地, ",
    })
    void whoever_names_this_very_town_as_elsewhere_is_told_so_code_or_no_code(
            @Nullable String prefecture, @Nullable String city, @Nullable String town, @Nullable String block) {
        var plan = new PlannedDestination(null, null, prefecture, city, town, block, null, null, null, null, null);
        var arrival = new ConfirmedDestination(null, null, prefecture, city, town, block, null, null);
        var origin = new AddressBeforeMovingIn(
                null, null, prefecture, city, town, block, null, null, null, null, null, null);

        assertThat(counter.codes(leavingFor(plan))).contains("move-out-destination-in-municipality");
        assertThat(counter.codes(comingFrom(origin))).contains("address-before-in-municipality");
        counter.register(Notifications.moveOut(notified("2026-04-01", "2026-04-05"), "6"));
        assertThat(counter.codes(arrivedAt(arrival))).contains("notice-destination-in-municipality");
    }

    @ParameterizedTest
    @CsvSource({
        "東京都, 日野市, ",
        ", 日野市, ",
        "北海道, 札幌市中央区, ",
        "大阪府, 大阪市, ",
        "東京都, ない市, municipality-unknown",
        "北海道, 日野市, municipality-unknown",
        "静岡県, 東伊豆町, municipality-unknown",
        "静岡県, 賀茂郡東伊豆町, ",
    })
    void a_municipality_elsewhere_is_one_of_the_list_or_something_to_look_at(
            @Nullable String prefecture, String city, @Nullable String found) {
        var plan = new PlannedDestination(null, null, prefecture, city, null, null, null, null, null, null, null);
        var origin = new AddressBeforeMovingIn(
                null, null, prefecture, city, "神明", "１番地", null, null, null, null, null, null);

        var expected = found == null ? List.<String>of() : List.of(found);
        assertThat(counter.codes(leavingFor(plan))).isEqualTo(expected);
        assertThat(counter.codes(comingFrom(origin))).isEqualTo(expected);
        assertThat(counter.assess(leavingFor(plan)).findings().hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "大阪府大阪市梅町1番地, 271004, ",
        "大阪府ない市梅町1番地, , municipality-unknown@%s[0].familyRegister.domicile",
        "大阪府大阪市梅町1番地, 131016, municipality-code-of-another-place@%s[0].familyRegister.municipality",
    })
    void the_domicile_of_newcomers_and_of_the_newborn_is_looked_at_as_every_place(
            String domicile, @Nullable String code, @Nullable String found) {
        var register = new FamilyRegister(
                domicile, code == null ? null : new MunicipalityCode(code), null, null, null, "茶谷　六郎");
        var someone = newcomer();
        var moveIn = moveIn(
                notified("2026-04-01", "2026-04-05"),
                new Newcomer(
                        null,
                        someone.kind(),
                        someone.names(),
                        someone.sex(),
                        someone.birthDate(),
                        someone.relationship(),
                        register,
                        someone.residentRecordCode(),
                        null,
                        null));
        var child = newborn("1");
        var birth = Notifications.birth(
                notice("2026-04-01", "2026-04-05"),
                new Newborn(
                        child.kind(),
                        child.names(),
                        child.sex(),
                        child.relationship(),
                        child.parent(),
                        register,
                        null));

        assertThat(places(moveIn)).isEqualTo(found == null ? List.of() : List.of(found.formatted("newcomers")));
        assertThat(places(birth)).isEqualTo(found == null ? List.of() : List.of(found.formatted("newborns")));
    }

    @ParameterizedTest
    @CsvSource({
        // 町, what was typed, what is kept, what is found
        "神明一丁目, , 1910016, ",
        "神明, 1910016, 1910016, ",
        "神明, 1000001, 1000001, postal-code-of-another-place",
        "百草, , , ",
        "百草, 1910034, 1910034, ",
        "豊田, , , ",
        "豊田, 1000001, 1000001, ",
    })
    @Requirement("001/1.1.17#2")
    void the_postal_code_of_a_place_elsewhere_follows_from_its_town_as_far_as_the_list_knows_it(
            String town, @Nullable String typed, @Nullable String kept, @Nullable String found) {
        var list = Map.of("神明", List.of("1910016"), "百草", List.of("1910033", "1910034"));
        counter.register().withPostalCodes((place, name, day) -> list.entrySet().stream()
                .filter(line -> place.value().equals("132128") && name.startsWith(line.getKey()))
                .flatMap(line -> line.getValue().stream().map(PostalCode::new))
                .toList());
        var code = typed == null ? null : new PostalCode(typed);
        var plan = new PlannedDestination(null, null, "東京都", "日野市", town, "１番地", null, code, null, null, null);
        var origin =
                new AddressBeforeMovingIn(null, null, "東京都", "日野市", town, "１番地", null, code, null, null, null, null);
        var expected = found == null ? List.<String>of() : List.of(found);

        assertThat(counter.codes(leavingFor(plan))).isEqualTo(expected);
        assertThat(counter.codes(comingFrom(origin))).isEqualTo(expected);
        var left = counter.assess(leavingFor(plan)).records().getFirst().after().moveOut();
        assertThat(Objects.requireNonNull(Objects.requireNonNull(left).planned())
                        .postalCode())
                .isEqualTo(kept == null ? null : new PostalCode(kept));
    }

    private List<String> places(Notification notification) {
        return counter.findings(notification).stream()
                .filter(found -> found.contains("familyRegister"))
                .toList();
    }

    @Test
    @Requirement("001/1.3.3#3")
    void the_code_follows_from_the_names() {
        // Given
        var plan = new PlannedDestination(null, null, "東京都", "日野市", null, "1番地", null, null, null, null, null);
        var origin =
                new AddressBeforeMovingIn(null, null, "東京都", "日野市", "神明", "1番地", null, null, null, null, null, null);

        // When
        var left = counter.assess(leavingFor(plan)).records().getFirst().after().moveOut();
        var came =
                counter.assess(comingFrom(origin)).records().getFirst().after().addressBeforeMovingIn();

        // Then
        assertThat(Objects.requireNonNull(left).planned())
                .extracting("municipality", "block")
                .containsExactly(HINO, "１番地");
        assertThat(came).extracting("municipality", "block").containsExactly(HINO, "１番地");
    }

    @Test
    void a_code_and_the_names_of_another_place_are_an_error_of_where_one_goes_and_an_alert_of_where_one_was() {
        var plan = new PlannedDestination(OSAKA, null, "東京都", "日野市", null, null, null, null, null, null, null);
        var origin =
                new AddressBeforeMovingIn(OSAKA, null, "東京都", "日野市", "神明", "１番地", null, null, null, null, null, null);

        assertThat(counter.assess(leavingFor(plan)).findings().errors())
                .extracting("code")
                .containsExactly("municipality-code-of-another-place");
        assertThat(counter.assess(comingFrom(origin)).findings().alerts())
                .extracting("code")
                .containsExactly("municipality-code-of-another-place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本", "日本国", "にほん", "Japan", "ＪＡＰＡＮ"})
    void japan_is_no_country_abroad(String country) {
        var abroad = new PlannedDestination(null, null, null, null, null, null, null, null, null, country, "東京");
        var code = new PlannedDestination(
                null, null, null, null, null, null, null, null, new CountryCode("392"), "他国", "東京");
        var header = notified("2026-05-01", "2026-04-10");

        assertThat(counter.findings(new MoveOutAbroad(header, List.of(Counter.person("6")), abroad)))
                .contains("country-is-japan@plannedDestination.countryName");
        assertThat(counter.findings(new MoveOutAbroad(header, List.of(Counter.person("6")), code)))
                .contains("country-is-japan@plannedDestination.countryName");
        var origin =
                new AddressBeforeMovingIn(null, null, null, null, null, null, null, null, null, country, "東京", null);
        var home = Destination.found(Persons.address("竹町", "3番地"));
        assertThat(counter.findings(
                        new MoveInAbroad(notified("2026-04-08", "2026-04-10"), home, origin, List.of(newcomer()))))
                .contains("country-is-japan@addressBeforeMovingIn.countryName");
    }

    private static TownArea town(String code, String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        return new TownArea(new TownAreaCode(code), name, null, new PostalCode("1000001"), firstDay, lastDay);
    }

    private static Newborn bornAlone() {
        var child = newborn(null);
        return new Newborn(
                child.kind(), child.names(), child.sex(), Relationship.HEAD, null, Notifications.REGISTER, null);
    }

    private static Address home(
            MunicipalityCode code, String prefecture, String city, String town, @Nullable String block) {
        return new Address(code, null, null, prefecture, city, town, block, null, null, null, null, null);
    }

    private static MoveOutDomestic leavingFor(PlannedDestination plan) {
        return new MoveOutDomestic(notified("2026-05-01", "2026-04-10"), List.of(Counter.person("6")), plan, false);
    }

    private static MoveInNotice arrivedAt(ConfirmedDestination arrival) {
        return new MoveInNotice(Counter.notice("2026-04-06", "2026-04-09"), List.of(Counter.person("6")), arrival);
    }

    private static MoveInDomestic comingFrom(AddressBeforeMovingIn origin) {
        return new MoveInDomestic(
                notified("2026-04-08", "2026-04-10"),
                Destination.found(Persons.address("竹町", "3番地")),
                origin,
                false,
                null,
                false,
                true,
                List.of(newcomer()));
    }
}
