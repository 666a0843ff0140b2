package jp.yakuba.dogregister;

import jp.yakuba.platform.architecture.RoomContract;

class DogRegisterRoomTest extends RoomContract {

    DogRegisterRoomTest() {
        super(DogRegister.ROOM);
    }
}
