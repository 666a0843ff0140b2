package jp.yakuba.dogregister;

import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.RoomDescriptor;

/** 990 犬の登録, which is no standardised business: the example of how one is made. */
public final class DogRegister implements RoomDescriptor {

    /** What it is. */
    public static final Room ROOM = new Room("990", "dog-register", "犬の登録");

    @Override
    public Room room() {
        return ROOM;
    }
}
