package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody learns by searching where a protected person lives. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement({"001/3.1", "001/3.4"})
class ProtectedSearchTest {

    private static final TestAccounts TOWN = new TestAccounts("131059");

    @Inject
    SearchTown town;

    @Inject
    Suppressions suppressions;

    private Operator clerk;
    private Operator approver;

    /** 201 is protected and lives with 202; 203 is their neighbour; 204 was in their dwelling before them. */
    @BeforeAll
    void aProtectedPerson() {
        clerk = TOWN.operator("clerk1", Role.CLERK);
        approver = TOWN.operator("approver1", Role.APPROVER);
        live("201", "藤川", "フジカワ　ヒメ", "601", "秘コーポ１０１");
        live("202", "藤川", "フジカワ　ソラ", "601", "秘コーポ１０１");
        live("203", "藤本", "フジモト　リク", "602", "秘コーポ１０２");
        live("204", "藤枝", "フジエダ　ウミ", "604", "秘コーポ 101号室");
        town.in(
                approver,
                work -> suppressions.set(
                        work,
                        Suppression.protection(
                                new AddresseeNumber("201"), LocalDate.parse("2026-04-01"), null, Offices.ALL)));
    }

    private void live(String number, String surname, String reading, String household, String building) {
        var address = new Address(
                Persons.TOWN,
                new TownAreaCode("0007000"),
                "07",
                "東京都",
                "千代田区",
                "秘町",
                "7番地",
                null,
                null,
                building,
                null,
                null);
        town.register(
                clerk,
                SearchTown.person(number, surname, "子", reading)
                        .householdNumber(new HouseholdNumber(household))
                        .relationship(null)
                        .address(address)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'address': '秘町7'}",
                "{'address': '秘町7', 'name': '藤'}",
                "{'building': '秘コーポ', 'reading': 'フジ'}",
                "{'townCode': '0007000'}",
                "{'wardCode': '07', 'reading': 'フジ'}",
                "{'reading': 'フジ', 'address': '秘町', 'addressMatch': 'prefix'}",
            })
    void who_may_not_know_the_address_does_not_find_by_it(String json) {
        assertThat(town.numbers(clerk, quoted(json))).as(json).containsExactly("203");
        assertThat(town.search(clerk, quoted(json)).count().value()).isEqualTo(1);
        assertThat(town.numbers(approver, quoted(json))).as(json).contains("201", "202", "203", "204");
    }

    @Test
    void nor_by_the_household() {
        assertThat(town.numbers(clerk, "{\"householdNumber\": \"601\"}")).isEmpty();
        assertThat(town.numbers(approver, "{\"householdNumber\": \"601\"}")).contains("201", "202");
    }

    @Test
    void nor_by_an_address_that_is_blank() {
        assertThat(town.numbers(clerk, quoted("{'blank': ['commonName'], 'reading': 'フジ'}")))
                .contains("201");
        assertThat(town.numbers(clerk, quoted("{'blank': ['building'], 'reading': 'フジ'}")))
                .isEmpty();
    }

    @Test
    @Requirement({"001/1.1.16#1", "001/3.1#12"})
    void found_by_the_name_a_protected_person_is_marked_and_shown_without_address() {
        var hits = town.search(clerk, quoted("{'reading': 'フジカワ ヒメ'}")).hits();

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.protection().isOfProtectedPerson()).isTrue();
            assertThat(hit.showsAddress()).isFalse();
            assertThat(HitRow.of(1, hit, LocalDate.parse("2026-05-01")).marks())
                    .anySatisfy(mark -> assertThat(mark.text()).isEqualTo("支援措置期間中"));
            assertThat(HitRow.of(1, hit, LocalDate.parse("2026-05-01")).address())
                    .doesNotContain("秘");
            assertThat(HitRow.of(1, hit, LocalDate.parse("2026-05-01")).household())
                    .isEmpty();
        });
    }

    @Test
    void who_lives_with_a_protected_person_is_shown_without_address_too() {
        hidden("フジカワ ソラ");
    }

    @Test
    void so_is_who_has_or_had_the_same_address() {
        hidden("フジエダ ウミ");
    }

    private void hidden(String reading) {
        var hits = town.search(clerk, quoted("{'reading': '" + reading + "'}")).hits();

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.protection().isOfProtectedPerson()).isFalse();
            assertThat(hit.showsAddress()).isFalse();
        });
    }

    @Test
    void who_may_know_the_address_sees_it() {
        var hits = town.search(approver, quoted("{'reading': 'フジカワ'}")).hits();

        assertThat(hits).hasSize(2).allMatch(Hit::showsAddress);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
