package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.search.SearchTown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/1.1.2")
class TownCodesTest {

    private final TestAccounts town = new TestAccounts("442011");

    @Inject
    SearchTown people;

    @Inject
    Database database;

    @Test
    void a_town_has_the_code_that_all_who_have_one_agree_on() {
        people.register(
                town.operator("clerk1", Role.CLERK),
                living("1", "松町", "0001001"),
                living("2", "松町", "0001001"),
                living("3", "松町", null),
                living("4", "竹町", "0002001"),
                living("5", "竹町", "0002002"),
                living("6", "梅町", null));

        assertThat(code("松町")).contains(new TownAreaCode("0001001"));
        assertThat(code("竹町")).isEmpty();
        assertThat(code("梅町")).isEmpty();
        assertThat(code("桜町")).isEmpty();
    }

    private Optional<TownAreaCode> code(String name) {
        return database.transact(town.operator("clerk1", Role.CLERK), work -> TownCodes.of(work, name));
    }

    private static ResidentVersion living(String number, String name, @Nullable String code) {
        var address = Persons.address(name, "1番地");
        return Persons.resident(number, "9" + number, "青木", "一", "1980-12-03", "世帯主")
                .address(code == null ? address : address.withTownCode(new TownAreaCode(code)))
                .build();
    }
}
