package jp.yakuba.residentrecords.townlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.place.TownArea;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import jp.yakuba.residentrecords.search.SearchTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 町字一覧: loaded from a file, and what the register says until then. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/1.3.3")
class TownListTest {

    private static final String HEADER = "町字コード,町字,フリガナ,郵便番号,適用開始日,適用終了日\n";

    @Inject
    SearchTown people;

    @Inject
    Database database;

    @Test
    void until_there_is_a_list_a_town_has_the_code_that_all_who_have_one_agree_on() {
        var town = new TestAccounts("442011");
        people.register(
                town.operator("clerk1", Role.CLERK),
                living("1", "松町", "0001001"),
                living("2", "松町", "0001001"),
                living("3", "松町", null),
                living("4", "竹町", "0002001"),
                living("5", "竹町", "0002002"),
                living("6", "梅町", null),
                living("7", "中央一丁目", "0003001"));

        assertThat(named(town, "松町")).extracting(TownArea::code).containsExactly(new TownAreaCode("0001001"));
        assertThat(named(town, "竹町")).extracting(TownArea::code).containsExactly((TownAreaCode) null);
        assertThat(named(town, "梅町")).extracting(TownArea::code).containsExactly((TownAreaCode) null);
        assertThat(named(town, "桜町")).isEmpty();
        assertThat(named(town, "中央1丁目")).extracting(TownArea::name).containsExactly("中央一丁目");
    }

    @Test
    @Requirement({"001/1.3.3#1", "001/1.3.3#2"})
    void a_file_is_the_whole_list_and_the_next_one_takes_its_place() {
        // Given
        var town = new TestAccounts("442020").register();
        people.register(town.operator("clerk1", Role.CLERK), living("1", "松町", null), living("2", "竹町", null));

        // When
        loads(town, HEADER + "0001001,松町,マツチョウ,１００-０００１,2020-04-01,\n0009009,旧町,,,,2020-03-31\n")
                .statusCode(200)
                .body("towns", equalTo(2))
                .body("unlisted", contains("竹町"));

        // Then
        assertThat(named(town, "松町"))
                .containsExactly(new TownArea(
                        new TownAreaCode("0001001"),
                        "松町",
                        "マツチョウ",
                        new PostalCode("1000001"),
                        LocalDate.of(2020, 4, 1),
                        null));
        assertThat(named(town, "竹町")).isEmpty();
        loads(town, HEADER + "0002001,竹町,,,,\n").statusCode(200).body("towns", equalTo(1));
        assertThat(named(town, "松町")).isEmpty();
    }

    @Test
    void one_wrong_line_and_nothing_is_changed() {
        // Given
        var town = new TestAccounts("442038").register();
        loads(town, HEADER + "0001001,松町,,,,\n").statusCode(200);

        // When
        loads(
                        town,
                        HEADER + "0001002,竹町,,,,\n12,梅町,,,,\n0001003,,,,,\n0001002,桜町,,,2026-01-01,\n"
                                + "0001004,橘町,,,2026-01-02,2026-01-01\n0001005,柳町,,123,,\n")
                .statusCode(422)
                .body("findings.field", contains("3行目", "4行目", "5行目", "6行目", "7行目"))
                .body(
                        "findings.code",
                        contains("digits-wrong", "required", "town-doubled", "period-reversed", "digits-wrong"));

        // Then
        assertThat(named(town, "松町")).hasSize(1);
    }

    @Test
    void a_file_with_a_broken_character_is_refused_and_no_name_is_loaded_without_it() {
        // Given
        var town = new TestAccounts("442071").register();
        var broken = (HEADER + "0001001,松@町,,,,\n").getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == '@' ? (byte) 0xff : broken[i];
        }

        // When
        town.rest("admin1", Role.ADMINISTRATOR)
                .contentType("text/csv")
                .body(broken)
                .post("/resident-records/v1/town-list")
                .then()
                .statusCode(422)
                .body("findings.code", contains("file-unreadable"));

        // Then
        assertThat(named(town, "松")).isEmpty();
    }

    @Test
    void only_an_administrator_loads_it() {
        var town = new TestAccounts("442046").register();

        town.rest("clerk1", Role.CLERK)
                .contentType("text/csv")
                .body(HEADER)
                .post("/resident-records/v1/town-list")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse loads(TestAccounts town, String file) {
        return town.rest("admin1", Role.ADMINISTRATOR)
                .contentType("text/csv; charset=UTF-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/resident-records/v1/town-list")
                .then();
    }

    private List<TownArea> named(TestAccounts town, String name) {
        return database.transact(
                town.operator("clerk1", Role.CLERK),
                work -> PlacesInDatabase.of(work).towns().named(name));
    }

    private static ResidentVersion living(String number, String name, @Nullable String code) {
        return Persons.resident(number, "9" + number, "青木", "一", "1980-12-03", "世帯主")
                .address(Persons.address(name, "1番地", code))
                .build();
    }
}
