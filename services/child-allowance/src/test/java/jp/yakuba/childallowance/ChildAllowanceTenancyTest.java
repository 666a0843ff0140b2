package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.tenancy.TenancyContract;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceTenancyTest extends TenancyContract {

    private static final String SEARCH =
            "indexes of names need operators that are not leakproof; the view names the municipality itself";

    @Override
    protected Map<String, String> viewsOfTheOwner() {
        return Map.of(
                "child_allowance.searchable_person", SEARCH,
                "child_allowance.searchable_name", SEARCH);
    }
}
