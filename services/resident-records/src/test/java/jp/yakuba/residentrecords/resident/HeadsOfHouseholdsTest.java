package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.OtherTransactions;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Which households have no head is known at once, whatever the register goes through. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadsOfHouseholdsTest {

    private static final TestAccounts TOWN = new TestAccounts("431001");
    private static final Operator OPERATOR = Operator.system(TOWN.municipality(), "test");

    @Inject
    Database database;

    @Inject
    Residents residents;

    @Inject
    HeadsOfHouseholds heads;

    @BeforeAll
    void aTown() {
        TOWN.register();
    }

    @Test
    void a_household_is_without_a_head_from_the_death_of_one_until_another_is_set() {
        // Given
        var head = person("511", "511", "世帯主");
        var wife = person("512", "511", "妻");
        var child = person("513", "511", "子");
        add(head, wife, child);
        assertThat(missing()).doesNotContain("511");

        // When, Then
        add(head.change().version(2).state(ResidentState.DIED).build());
        assertThat(missing()).contains("511");
        add(wife.change().version(2).relationship(head.relationship()).build());
        assertThat(missing()).doesNotContain("511");
        add(wife.change()
                .version(3)
                .relationship(head.relationship())
                .householdNumber(new HouseholdNumber("514"))
                .build());
        assertThat(missing()).contains("511").doesNotContain("514");
        add(child.change().version(2).state(ResidentState.MOVED_OUT).build());
        assertThat(missing()).as("nobody lives there").doesNotContain("511");
        assertThat(missing()).isEqualTo(byGoingThroughAllResidents());
    }

    @Test
    void an_import_is_looked_at_when_it_ends() {
        database.transactAll(OPERATOR, work -> {
            residents.addImported(work, List.of(person("521", "521", "子"), person("531", "531", "世帯主")));
            residents.importEnds(work);
        });

        assertThat(missing()).contains("521").doesNotContain("531");
        assertThat(missing()).isEqualTo(byGoingThroughAllResidents());
    }

    @Test
    void an_import_ends_well_while_a_registration_finds_the_same_household() {
        // Given
        add(person("541", "541", "子"));
        database.transactAll(OPERATOR, work -> work.sql().execute("""
                delete from resident_records.household_without_head where household_number = '541'"""));

        // When
        var importEnds = database.transact(OPERATOR, registration -> {
            registration.sql().execute("""
                    insert into resident_records.household_without_head (household_number) values ('541')""");
            var end = CompletableFuture.runAsync(
                    () -> database.transactAll(OPERATOR, residents::importEnds), Thread.ofPlatform()::start);
            OtherTransactions.untilOneWaits(registration);
            return end;
        });

        // Then
        importEnds.join();
        assertThat(missing()).contains("541");
    }

    private void add(ResidentVersion... versions) {
        database.transactAll(OPERATOR, work -> residents.add(work, List.of(versions), null));
    }

    private List<String> missing() {
        return database.transact(OPERATOR, work -> heads.missing(work, "", 100).stream()
                .map(HouseholdNumber::value)
                .toList());
    }

    private List<String> byGoingThroughAllResidents() {
        return database.transact(
                OPERATOR,
                work -> work.sql().createQuery("""
                        select household_number from resident_records.resident
                        where state = '1' group by household_number having not bool_or(is_head) order by 1
                        """).mapTo(String.class).list());
    }

    private static ResidentVersion person(String number, String household, String relationship) {
        return Persons.resident(number, household, "山田", "一", "1980-01-01", relationship)
                .residentRecordCode(null)
                .build();
    }
}
