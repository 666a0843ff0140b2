package jp.yakuba.platform.door;

import java.util.HashMap;
import java.util.Map;

/** Counts what clients hold: so much in all, so much each. */
final class ClientCounts {

    private final int inAll;
    private final int each;
    private final Map<String, Integer> held = new HashMap<>();
    private int total;

    ClientCounts(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    /** Counts one more of the client, if it may have one more. */
    synchronized boolean enter(String client) {
        if (total >= inAll || held.getOrDefault(client, 0) >= each) {
            return false;
        }
        total++;
        held.merge(client, 1, Integer::sum);
        return true;
    }

    /** Counts one less of the client. */
    synchronized void leave(String client) {
        total--;
        held.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
    }
}
