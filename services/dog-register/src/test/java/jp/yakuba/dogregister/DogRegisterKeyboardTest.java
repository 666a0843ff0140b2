package jp.yakuba.dogregister;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.screens.KeyboardOfARoom;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DogRegisterKeyboardTest extends KeyboardOfARoom {

    DogRegisterKeyboardTest() {
        super("012033", DogRegister.ROOM);
    }
}
