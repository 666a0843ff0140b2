package jp.yakuba.residentrecords;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.screens.KeyboardOfARoom;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RecordsKeyboardTest extends KeyboardOfARoom {

    RecordsKeyboardTest() {
        super("012050", ResidentRecords.ROOM);
    }

    @Override
    protected void settle(TestAccounts accounts) {
        CounterTown.in(accounts);
    }

    @Override
    protected List<String> more() {
        var person = "?person=" + CounterTown.TARO;
        return List.of(
                "/resident-records/residents/" + CounterTown.TARO,
                "/resident-records/residents/" + CounterTown.TARO + "/history",
                "/resident-records/households/" + CounterTown.TARO,
                "/resident-records/movements/new/death" + person,
                "/resident-records/movements/new/address-change" + person,
                "/resident-records/certificates" + person,
                "/resident-records/certificates/new" + person,
                "/resident-records/measures/new" + person,
                "/resident-records/suppressions" + person);
    }
}
