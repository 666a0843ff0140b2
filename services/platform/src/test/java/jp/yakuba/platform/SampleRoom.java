package jp.yakuba.platform;

import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.RoomDescriptor;

/** A business that there is in tests only, in those of every room: what is of one business must not be of another. */
public final class SampleRoom implements RoomDescriptor {

    /** What it is. It keeps nothing and shows nothing. */
    public static final Room ROOM = new Room("999", "sample", "見本");

    @Override
    public Room room() {
        return ROOM;
    }
}
