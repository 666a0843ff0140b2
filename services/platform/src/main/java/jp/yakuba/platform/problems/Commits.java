package jp.yakuba.platform.problems;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;

/**
 * Whether something was told to the database for good while the request was served. If the request fails all the same,
 * because the connection died under the commit or because its page could not be made, nobody may be told that nothing
 * was registered.
 */
@RequestScoped
public class Commits {

    private volatile boolean begun;

    /** A commit is about to be sent for the request being served, if there is one; background work has none. */
    public static void begin() {
        var container = Arc.container();
        if (container != null && container.requestContext().isActive()) {
            container.instance(Commits.class).get().begun();
        }
    }

    void begun() {
        begun = true;
    }

    /** Whether what the request wanted may be registered. */
    boolean mayHaveHappened() {
        return begun;
    }
}
