package jp.yakuba.residentrecords.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.DocumentContract;
import jp.yakuba.platform.room.Room;
import jp.yakuba.residentrecords.ResidentRecords;

/** The document of resident records is whole. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DocumentTest extends DocumentContract {

    @Override
    protected Room room() {
        return ResidentRecords.ROOM;
    }

    /** The offset of a part says what must have come before it. */
    @Override
    protected Set<String> changesThatKnowOtherwise() {
        return Set.of("sendPart");
    }
}
