package jp.yakuba.dogregister;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.EndpointIsolation;
import jp.yakuba.platform.isolation.NeighbouringTown;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DogRegisterIsolationTest extends EndpointIsolation {

    DogRegisterIsolationTest() {
        super("012041", List.of(DogRegister.ROOM));
    }

    @Override
    protected NeighbouringTown settle() {
        var accounts = new TestAccounts("072010").register();
        var registered = accounts.rest("neighbour", Role.CLERK)
                .contentType(ContentType.JSON)
                .body("""
                        {"tag": "990001", "name": "隣家のシロ", "keeper": {"name": "隣家　飼子", "address": "隣町一番地"}}""")
                .post("/dog-register/v1/dogs");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return new Neighbour(accounts);
    }

    private record Neighbour(TestAccounts accounts) implements NeighbouringTown {

        @Override
        public Map<String, String> has() {
            return Map.of("tag", "990001");
        }

        @Override
        public List<String> words() {
            return List.of("隣家のシロ", "隣家　飼子", "隣町一番地");
        }

        @Override
        public Map<String, String> contents() {
            var database = Arc.container().instance(Database.class).get();
            return database.transact(
                    Operator.system(accounts.municipality(), "test"),
                    work -> Map.of(
                            "dog",
                            work.sql()
                                    .createQuery("select string_agg(dog::text, ' ') from dog_register.dog")
                                    .mapTo(String.class)
                                    .one()));
        }
    }
}
