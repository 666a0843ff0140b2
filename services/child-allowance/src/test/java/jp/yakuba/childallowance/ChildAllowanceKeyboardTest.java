package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.screens.KeyboardOfARoom;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceKeyboardTest extends KeyboardOfARoom {

    private String draft = "";
    private String reviewed = "";
    private String run = "";

    ChildAllowanceKeyboardTest() {
        super("012033", ChildAllowance.ROOM);
    }

    @Override
    protected void settle(TestAccounts accounts) {
        var town = new ClaimsOfATown(accounts.register());
        draft = town.entered("6000000001", "6000000002");
        reviewed = town.reviewed("6000000003", "6000000004");
        var payments = new PaymentsOfATown(accounts).payingOnTheTenth();
        payments.recipient(ToldPeople.TARO, "2026-11", 15_000);
        run = payments.previewed("2026-12");
        ToldPeople.begin(
                accounts,
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(ToldPeople.HANAKO, ToldPeople.named("試験　花子", "花子", "シケン　ハナコ")));
    }

    @Override
    protected Map<String, String> has() {
        return Map.of("number", ToldPeople.TARO, "claim", draft, "recipient", ToldPeople.TARO, "run", run);
    }

    @Override
    protected List<String> more() {
        return List.of("/child-allowance/claims/" + reviewed, "/child-allowance/claims?state=reviewed");
    }
}
