package jp.yakuba.platform.room;

/**
 * The one class in which a room says what it is, named in
 * {@code META-INF/services/jp.yakuba.platform.room.RoomDescriptor}: the build, the tests and the running service find it there.
 */
public interface RoomDescriptor {

    Room room();
}
