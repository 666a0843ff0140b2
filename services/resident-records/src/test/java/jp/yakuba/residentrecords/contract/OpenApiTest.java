package jp.yakuba.residentrecords.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.CommittedDocument;
import jp.yakuba.residentrecords.ResidentRecords;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpenApiTest extends CommittedDocument {

    OpenApiTest() {
        super(ResidentRecords.ROOM);
    }
}
