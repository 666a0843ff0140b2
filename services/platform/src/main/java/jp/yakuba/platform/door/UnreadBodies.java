package jp.yakuba.platform.door;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies that are under way. Where there are too many, the oldest has to go, of the client that has too many or of
 * all: a body that is sent at once is read long before it is the oldest, a body that is held back is not.
 *
 * @param <B> a body
 */
final class UnreadBodies<B> {

    private final int inAll;
    private final int each;
    private final Map<String, Deque<B>> byClient = new HashMap<>();
    private final LinkedHashMap<B, String> all = new LinkedHashMap<>();

    UnreadBodies(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    /** One more is under way; returns the one that has to go for it. */
    synchronized Optional<B> enter(String client, B body) {
        var own = byClient.computeIfAbsent(client, _ -> new ArrayDeque<>());
        var dropped = own.size() >= each
                ? Optional.of(own.getFirst())
                : all.size() >= inAll ? Optional.of(all.firstEntry().getKey()) : Optional.<B>empty();
        own.addLast(body);
        all.put(body, client);
        dropped.ifPresent(this::leave);
        return dropped;
    }

    /** It is read, broken off or dropped; said twice, once counts. */
    synchronized void leave(B body) {
        var client = all.remove(body);
        if (client != null) {
            byClient.computeIfPresent(client, (_, own) -> {
                own.remove(body);
                return own.isEmpty() ? null : own;
            });
        }
    }

    synchronized int count() {
        return all.size();
    }
}
