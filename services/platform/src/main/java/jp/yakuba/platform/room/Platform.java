package jp.yakuba.platform.room;

/** The platform, on which every business stands. */
public final class Platform implements RoomDescriptor {

    /** What it is. */
    public static final Room ROOM = new Room("000", "platform", "共通");

    @Override
    public Room room() {
        return ROOM;
    }
}
