package jp.yakuba.residentrecords;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.tenancy.TenancyContract;

/** Every table of the register keeps the municipalities apart. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RegisterTenancyTest extends TenancyContract {

    private static final String SEARCH =
            "indexes of names and addresses need operators that are not leakproof; the view names the municipality itself";

    @Override
    protected Map<String, String> viewsOfTheOwner() {
        return Map.of(
                "resident_records.searchable_person", SEARCH,
                "resident_records.searchable_name", SEARCH,
                "resident_records.searchable_address", SEARCH);
    }
}
