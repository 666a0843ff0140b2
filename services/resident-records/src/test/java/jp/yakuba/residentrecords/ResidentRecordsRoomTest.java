package jp.yakuba.residentrecords;

import jp.yakuba.platform.architecture.RoomContract;

class ResidentRecordsRoomTest extends RoomContract {

    ResidentRecordsRoomTest() {
        super(ResidentRecords.ROOM);
    }

    @Override
    protected boolean codesBeginWithItsName() {
        return false;
    }
}
