package jp.yakuba.residentrecords.isolation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.architecture.HouseRules;
import jp.yakuba.platform.isolation.EndpointIsolation;
import jp.yakuba.platform.isolation.NeighbouringTown;

/** Every endpoint of resident records and of the platform below. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class EndpointIsolationTest extends EndpointIsolation {

    EndpointIsolationTest() {
        super("042021", HouseRules.rooms());
    }

    @Override
    protected NeighbouringTown settle() {
        return Neighbour.of(new TestAccounts("402036"));
    }
}
