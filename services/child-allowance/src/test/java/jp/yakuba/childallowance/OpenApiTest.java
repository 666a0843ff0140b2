package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.CommittedDocument;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpenApiTest extends CommittedDocument {

    OpenApiTest() {
        super(ChildAllowance.ROOM);
    }
}
