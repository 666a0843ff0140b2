package jp.yakuba.dogregister;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.contract.DocumentContract;
import jp.yakuba.platform.room.Room;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DogRegisterDocumentTest extends DocumentContract {

    @Override
    protected Room room() {
        return DogRegister.ROOM;
    }
}
