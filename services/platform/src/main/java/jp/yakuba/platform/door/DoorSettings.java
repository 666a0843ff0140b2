package jp.yakuba.platform.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * {@code yakuba.http.*} in the configuration: how much of the service its clients may hold. A client is an address; behind
 * a proxy it is the one that {@code quarkus.http.proxy.*} makes of the headers, except for connections, which are the
 * proxy's.
 */
@ConfigMapping(prefix = "yakuba.http")
interface DoorSettings {

    /** How many connections there may be at once. */
    @WithDefault("3000")
    int connections();

    /** How many connections one client may have; behind a proxy, as many as the proxy opens. */
    @WithDefault("300")
    int connectionsOfAClient();

    /**
     * How many requests may be served at once; one more is asked to come again later. Fewer than there are threads, or
     * nobody would be left to say that it is ready.
     */
    @WithDefault("150")
    int requestsAtOnce();

    /** How long the head of a request may take, from its first byte on. */
    @WithDefault("10s")
    Duration headTime();

    /** How long a body may take that is read as a whole. */
    @WithDefault("10s")
    Duration bodyTime();

    /** How many bodies may be under way at once; one more, and the oldest is dropped. */
    @WithDefault("256")
    int unreadBodies();

    /** How many bodies of one client may be under way at once; one more, and its oldest is dropped. */
    @WithDefault("32")
    int unreadBodiesOfAClient();

    /** How long a body may be of whom nobody has asked yet who sends it. */
    @WithDefault("64K")
    MemorySize longestOfAnybody();

    /** How long a body may be of somebody who is known. */
    @WithDefault("4M")
    MemorySize longestBody();

    /** How long a file may be that is taken as it comes, on {@link #filePaths()} only. */
    @WithDefault("512M")
    MemorySize longestFile();

    /** Where files are taken as they come, by the room that names them; a star stands for one step of a path. */
    Map<String, Set<String>> filePaths();

    /** How many such files are taken at once. */
    @WithDefault("4")
    int filesAtOnce();
}
