package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.isolation.EndpointIsolation;
import jp.yakuba.platform.isolation.NeighbouringTown;

/** Nothing is kept, so that the neighbour has nothing; what is left to see is who may ask. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceIsolationTest extends EndpointIsolation {

    ChildAllowanceIsolationTest() {
        super("012041", List.of(ChildAllowance.ROOM));
    }

    @Override
    protected NeighbouringTown settle() {
        return new Neighbour();
    }

    private record Neighbour() implements NeighbouringTown {

        @Override
        public Map<String, String> has() {
            return Map.of();
        }

        @Override
        public List<String> words() {
            return List.of("隣家");
        }

        @Override
        public Map<String, String> contents() {
            return Map.of();
        }
    }
}
