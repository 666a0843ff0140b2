package jp.yakuba.residentrecords;

import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.RoomDescriptor;

/** 001 住民基本台帳. */
public final class ResidentRecords implements RoomDescriptor {

    /** What it is. */
    public static final Room ROOM = new Room("001", "resident-records", "住民基本台帳");

    @Override
    public Room room() {
        return ROOM;
    }
}
