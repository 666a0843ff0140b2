package jp.yakuba.platform.room;

import java.net.URL;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rooms that are here: whoever takes a business out takes along all that it brings. */
public final class Rooms {

    private static volatile Here here = new Here(null, List.of());

    private Rooms() {}

    /** What a class loader was found to hold; a service under development and each test have one of their own. */
    private record Here(@Nullable ClassLoader loader, List<Room> rooms) {}

    /** The platform first, then the businesses by their numbers. */
    public static List<Room> all() {
        var known = here;
        var loader = loader();
        if (known.loader() != loader) {
            known = new Here(loader, find(loader));
            here = known;
        }
        return known.rooms();
    }

    private static List<Room> find(ClassLoader loader) {
        var rooms = ServiceLoader.load(RoomDescriptor.class, loader).stream()
                .map(found -> found.get().room())
                .sorted(Comparator.comparing(Room::number))
                .toList();
        Set<String> said = new HashSet<>();
        for (var room : rooms) {
            if (!said.add(room.number()) || !said.add(room.name())) {
                throw new IllegalStateException("Two rooms are called " + room.number() + " or " + room.name());
            }
        }
        return rooms;
    }

    /** Those that are a business. */
    public static List<Room> businesses() {
        return all().stream().filter(Room::isBusiness).toList();
    }

    /** The room of the name, if it is here. */
    public static Optional<Room> named(String name) {
        return all().stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** What the rooms bring under {@code <prefix>-<room>.csv}; a room without it brings nothing. */
    public static List<URL> lists(String prefix) {
        return all().stream()
                .map(room -> list(prefix, room))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the room brings under {@code <prefix>-<room>.csv}. */
    public static Optional<URL> list(String prefix, Room room) {
        return Optional.ofNullable(loader().getResource(prefix + "-" + room.name() + ".csv"));
    }

    private static ClassLoader loader() {
        var ofThread = Thread.currentThread().getContextClassLoader();
        return Objects.requireNonNullElseGet(ofThread, Rooms.class::getClassLoader);
    }
}
