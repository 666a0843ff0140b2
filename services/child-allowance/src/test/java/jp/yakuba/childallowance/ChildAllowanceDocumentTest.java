package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.DocumentContract;
import jp.yakuba.platform.room.Room;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceDocumentTest extends DocumentContract {

    @Override
    protected Room room() {
        return ChildAllowance.ROOM;
    }
}
