package jp.yakuba.dogregister;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.platform.operator.PlatformPermission;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DogRegisterLeaksTest extends LeakWalk {

    private static final String KEEPER = """
            {"name": "飼主　花子", "address": "隠町七番地", "protectedPerson": true}""";

    @Override
    protected SecretTown settle() {
        var accounts = new TestAccounts("012050").register();
        var registered = accounts.rest("clerk", Role.CLERK)
                .contentType(ContentType.JSON)
                .body("{\"tag\": \"770001\", \"name\": \"クロ\", \"keeper\": %s}".formatted(KEEPER))
                .post("/dog-register/v1/dogs");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        return new Town(accounts);
    }

    private record Town(TestAccounts accounts) implements SecretTown {

        @Override
        public List<Map<String, String>> has() {
            return List.of(Map.of("tag", "770001"));
        }

        @Override
        public List<String> secrets() {
            return List.of("飼主　花子", "隠町七番地");
        }

        @Override
        public Set<String> clearances() {
            return Set.of(DogRegisterPermission.Code.KEEPER, PlatformPermission.Code.ITEM_PROTECTED_ADDRESS);
        }

        @Override
        public Set<String> closed() {
            return Set.of();
        }

        @Override
        public Map<String, String> sent() {
            return Map.of(
                    "POST /dog-register/dogs",
                    "form: tag=770002&name=シロ&keeper.name=飼主　花子&keeper.address=隠町七番地" + "&keeper.protectedPerson=true",
                    "POST /dog-register/v1/dogs",
                    "json: {\"tag\": \"770003\", \"name\": \"アカ\", \"keeper\": %s}".formatted(KEEPER));
        }
    }
}
