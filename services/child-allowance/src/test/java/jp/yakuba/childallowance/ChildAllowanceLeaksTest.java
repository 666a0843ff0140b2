package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.platform.operator.PlatformPermission;

/** One who hides, and one who lives with her and tells so where she is. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceLeaksTest extends LeakWalk {

    private static final String HOUSEHOLD = "0000000043";

    @Override
    protected SecretTown settle() {
        var accounts = new TestAccounts("012050").register();
        var hidden = ToldPeople.livingAt("隠町七番地", HOUSEHOLD);
        ToldPeople.begin(
                accounts,
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ").andThen(hidden)),
                ToldPeople.item(
                        ToldPeople.JIRO,
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ").andThen(hidden)));
        ToldPeople.follow(
                accounts,
                ToldPeople.protectedNow(
                        ToldPeople.HANAKO,
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ").andThen(hidden)),
                ToldPeople.guardedNow(
                        ToldPeople.JIRO,
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ").andThen(hidden)));
        return new Town(accounts);
    }

    private record Town(TestAccounts accounts) implements SecretTown {

        @Override
        public List<Map<String, String>> has() {
            return List.of(
                    Map.of("number", ToldPeople.HANAKO),
                    Map.of("number", ToldPeople.JIRO),
                    Map.of("number", ToldPeople.TARO));
        }

        @Override
        public List<String> secrets() {
            return List.of("隠町七番地", HOUSEHOLD);
        }

        @Override
        public Set<String> clearances() {
            return Set.of(PlatformPermission.Code.ITEM_PROTECTED_ADDRESS);
        }

        @Override
        public Set<String> closed() {
            return Set.of();
        }

        @Override
        public Map<String, String> sent() {
            return Map.of(
                    "POST /child-allowance/people",
                    "form: reading=カクレガ",
                    "POST /child-allowance/v1/people-searches",
                    "json: {\"reading\": \"カクレガ\"}");
        }
    }
}
