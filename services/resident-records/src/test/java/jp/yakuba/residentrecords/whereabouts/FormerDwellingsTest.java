package jp.yakuba.residentrecords.whereabouts;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.Tampering;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two towns with the same people and houses, which have decided otherwise on those who live where she lived once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormerDwellingsTest {

    private static final String API = "/resident-records/v1";

    /** As every town that has said nothing. */
    private static final TestAccounts CAREFUL = new TestAccounts("132063");

    /** {@code yakuba.protection.former-dwellings-of.132055} of the tests' configuration. */
    private static final TestAccounts EASY = new TestAccounts("132055");

    /** Lived at 元町 from 2010 until 2020, and hides at 隠町 since. */
    private static final int SHE = 60;

    private static final int BEFORE_HER = 61;
    private static final int AFTER_HER = 62;
    private static final int AFTER_HER_AND_GONE = 63;
    private static final int BESIDE_HER = 64;
    private static final int ONCE_WHERE_SHE_HIDES = 65;
    private static final int ON_THE_DAY_SHE_LEFT = 66;

    @Inject
    Database database;

    @Inject
    Suppressions suppressions;

    @Inject
    Guards guards;

    @BeforeAll
    void twoTowns() {
        for (var town : List.of(CAREFUL, EASY)) {
            town.register();
            assertThat(RegisteredTown.of(town, TownInCsv.file(residents(town)), IntakeMode.ALL_OR_NOTHING)
                            .state())
                    .isEqualTo(JobState.SUCCEEDED);
            database.transactAll(
                    town.operator("approver1", Role.APPROVER),
                    work -> suppressions.set(
                            work,
                            Suppression.protection(
                                    new AddresseeNumber(TownInCsv.number(SHE)),
                                    LocalDate.parse("2026-04-01"),
                                    null,
                                    Offices.ALL)));
        }
    }

    private static List<Map<String, String>> residents(TestAccounts town) {
        var residents = new ArrayList<Map<String, String>>();
        residents.add(living(SHE, 60, "元町", "2010-04-01"));
        residents.add(movedOn(SHE, 69, "隠町", "2020-04-01"));
        residents.add(living(BEFORE_HER, 61, "元町", "2000-04-01"));
        residents.add(movedOn(BEFORE_HER, 61, "別町", "2005-04-01"));
        residents.add(living(AFTER_HER, 62, "元町", "2023-04-01"));
        residents.add(living(AFTER_HER_AND_GONE, 63, "元町", "2021-04-01"));
        residents.add(movedOn(AFTER_HER_AND_GONE, 63, "公町", "2022-04-01"));
        residents.add(living(BESIDE_HER, 64, "元町", "2015-04-01"));
        residents.add(living(ONCE_WHERE_SHE_HIDES, 65, "隠町", "2005-04-01"));
        residents.add(living(ON_THE_DAY_SHE_LEFT, 66, "元町", "2020-04-01"));
        residents.forEach(one -> one.put("住所_市区町村コード", town.municipality().value()));
        return residents;
    }

    private static Map<String, String> living(int person, int household, String place, String since) {
        return TownInCsv.resident(
                person,
                household,
                "川" + "一二三四五六七".charAt(person - SHE),
                "歩",
                new HashMap<>(Map.of(
                        "氏名_フリガナ",
                        "カワ　ア" + "アイウエオカキ".charAt(person - SHE),
                        "住所_町字",
                        place,
                        "住所_番地号表記",
                        "５番地",
                        "本籍",
                        "北海道札幌市中央区北一条９９番地",
                        "異動年月日",
                        since,
                        "住民となった年月日",
                        since,
                        "住所を定めた年月日",
                        since)));
    }

    private static Map<String, String> movedOn(int person, int household, String place, String since) {
        var moved = living(person, household, place, since);
        moved.putAll(Map.of(
                "個人履歴番号",
                "2",
                "異動事由",
                "51",
                "住所_番地号表記",
                person + "番地",
                "住民となった年月日",
                "2000-04-01",
                "転居前住所_都道府県",
                "東京都",
                "転居前住所_市区郡町村名",
                "千代田区",
                "転居前住所_町字",
                "元町",
                "転居前住所_番地号表記",
                "５番地"));
        if (person == SHE) {
            moved.put("住所_番地号表記", "５番地");
        }
        return moved;
    }

    @Test
    @Requirement("001/3.4#1")
    void without_a_decision_no_paper_is_given_to_anybody_who_ever_lived_where_she_did() {
        assertThat(withoutPapers(CAREFUL))
                .containsExactly(
                        SHE,
                        BEFORE_HER,
                        AFTER_HER,
                        AFTER_HER_AND_GONE,
                        BESIDE_HER,
                        ONCE_WHERE_SHE_HIDES,
                        ON_THE_DAY_SHE_LEFT);
    }

    @Test
    void where_the_town_has_decided_so_papers_are_given_to_those_who_were_not_there_when_she_was() {
        assertThat(withoutPapers(EASY)).containsExactly(SHE, BESIDE_HER, ONCE_WHERE_SHE_HIDES, ON_THE_DAY_SHE_LEFT);
    }

    @Test
    void a_search_for_the_former_dwelling_finds_nobody_unless_the_town_has_decided_so() {
        assertThat(foundAt(CAREFUL, "元町")).isEmpty();
        assertThat(foundAt(EASY, "元町")).containsExactly(TownInCsv.number(AFTER_HER));
        assertThat(foundAt(EASY, "隠町")).isEmpty();
    }

    @Test
    void who_moves_into_the_former_dwelling_now_tells_nothing_where_the_town_has_decided_so() {
        assertThat(tells(CAREFUL, newcomer("元町"))).isTrue();
        assertThat(tells(EASY, newcomer("元町"))).isFalse();
        assertThat(tells(EASY, newcomer("隠町"))).isTrue();
    }

    @Test
    void when_the_town_decides_otherwise_it_is_found_out_anew() {
        withoutPapers(EASY);
        database.transactAll(EASY.operator("clerk1", Role.CLERK), work -> {
            work.sql().execute("update resident_records.guard_rule set former_dwellings = 'everybody'");
            work.sql()
                    .execute(
                            "insert into resident_records.guarded_person values (?, ?, ?)",
                            EASY.municipality().value(),
                            TownInCsv.number(AFTER_HER),
                            TownInCsv.number(SHE));
        });

        assertThat(withoutPapers(EASY)).contains(BESIDE_HER).doesNotContain(AFTER_HER);
    }

    @Test
    void records_that_stood_in_the_register_before_their_places_were_written_down_tell_as_well() {
        var before = withoutPapers(CAREFUL);
        var ofTheTown = " where municipality_code = '" + CAREFUL.municipality().value() + "'";
        Tampering.with("delete from resident_records.told_place" + ofTheTown);
        database.transactAll(CAREFUL.operator("clerk1", Role.CLERK), work -> {
            work.sql().execute("insert into resident_records.told_place_missing (behind) values ('')");
            work.sql()
                    .execute(
                            "insert into resident_records.guard_pending (addressee_number) values (?)",
                            TownInCsv.number(SHE));
        });

        assertThat(withoutPapers(CAREFUL)).isEqualTo(before);
    }

    private static ResidentVersion newcomer(String town) {
        return Persons.resident("77", "77", "新川", "歩", "1990-01-01", "世帯主")
                .address(Persons.address(town, "5番地"))
                .addressSince(Persons.date("2026-11-01"))
                .residentSince(Persons.date("2026-11-01"))
                .build();
    }

    private boolean tells(TestAccounts town, ResidentVersion version) {
        withoutPapers(town);
        return database.transact(
                town.operator("clerk1", Role.CLERK), work -> guards.tellOfProtectedPerson(work, List.of(version)));
    }

    private static List<Integer> withoutPapers(TestAccounts town) {
        return Stream.of(
                        SHE,
                        BEFORE_HER,
                        AFTER_HER,
                        AFTER_HER_AND_GONE,
                        BESIDE_HER,
                        ONCE_WHERE_SHE_HIDES,
                        ON_THE_DAY_SHE_LEFT)
                .filter(person -> town.rest("clerk1", Role.CLERK)
                        .contentType(JSON)
                        .body("{\"kind\": \"individual\", \"persons\": [\"" + TownInCsv.number(person) + "\"]}")
                        .post(API + "/certificates/checks")
                        .jsonPath()
                        .getList("findings.code", String.class)
                        .contains("protected-person"))
                .collect(Collectors.toList());
    }

    private static List<String> foundAt(TestAccounts town, String place) {
        return town.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("{\"address\": \"" + place + "\", \"currentOnly\": true}")
                .post(API + "/searches")
                .jsonPath()
                .getList("items.addresseeNumber", String.class);
    }
}
