package jp.yakuba.childallowance;

import jp.yakuba.platform.architecture.RoomContract;

class ChildAllowanceRoomTest extends RoomContract {

    ChildAllowanceRoomTest() {
        super(ChildAllowance.ROOM);
    }
}
