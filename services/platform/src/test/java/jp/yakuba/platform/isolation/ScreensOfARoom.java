package jp.yakuba.platform.isolation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.platform.room.Room;

/** The pages of a room that {@code isolation/endpoints.txt} has; papers are none. */
public final class ScreensOfARoom {

    private final List<EndpointExample> screens;
    private final Map<String, String> has;

    /**
     * The pages of the room, but for those of these endpoints.
     *
     * @param has the ids of what there is, by the names used in the examples
     */
    public ScreensOfARoom(Room room, Map<String, String> has, Set<String> unopened) {
        this.screens = EndpointExample.guarded()
                .filter(example -> example.isGet() && !example.isRest())
                .filter(example -> example.path().startsWith(room.root() + "/"))
                .filter(example -> !example.path().endsWith("/pdf") && !unopened.contains(example.endpoint()))
                .toList();
        this.has = has;
    }

    /** Where they are, of what there is. */
    public Stream<String> paths() {
        return screens.stream().filter(this::isThere).map(example -> example.filled(has));
    }

    /** The endpoints that show what there is none of. */
    public Stream<String> missing() {
        return screens.stream().filter(example -> !isThere(example)).map(EndpointExample::endpoint);
    }

    private boolean isThere(EndpointExample example) {
        return has.keySet().containsAll(example.names());
    }
}
