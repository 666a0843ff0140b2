package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.screens.KeyboardOfARoom;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceKeyboardTest extends KeyboardOfARoom {

    ChildAllowanceKeyboardTest() {
        super("012033", ChildAllowance.ROOM);
    }

    @Override
    protected void settle(TestAccounts accounts) {
        ToldPeople.begin(
                accounts,
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(ToldPeople.HANAKO, ToldPeople.named("試験　花子", "花子", "シケン　ハナコ")));
    }

    @Override
    protected Map<String, String> has() {
        return Map.of("number", ToldPeople.TARO);
    }
}
