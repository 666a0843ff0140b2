package jp.yakuba.childallowance;

import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.RoomDescriptor;

/** 027 児童手当. */
public final class ChildAllowance implements RoomDescriptor {

    /** What it is. */
    public static final Room ROOM = new Room("027", "child-allowance", "児童手当");

    @Override
    public Room room() {
        return ROOM;
    }
}
