package jp.yakuba.platform.events;

import java.util.Set;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A business that acts on the events of another. Implementations are beans; the same code is fed in process or over
 * HTTP, as configured.
 */
public interface Subscriber {

    /** Never changes: under it the subscriber's position is kept. Such as {@code child-allowance.residents}. */
    String name();

    /** The types it wants, all of one room; a new subscriber gets them from the beginning, or begins with the snapshot. */
    Set<String> types();

    /**
     * The rights by which it is shown events in process, such as {@code item.protected-address}; only what its business
     * needs. Over HTTP they are those of its account.
     */
    default Set<Permission> rights() {
        return Set.of();
    }

    /**
     * Takes one event in. What it writes through the unit of work becomes true together with the position, so each event
     * has its effect once; whatever else it does may happen again. An exception takes its writes back, and the event
     * comes again later; those behind it wait.
     */
    void receive(UnitOfWork work, FeedEvent event);
}
