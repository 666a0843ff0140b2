package jp.yakuba.office.addressee;

import java.util.List;
import java.util.Set;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.events.SnapshotSubscriber;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Keeps a business's copy of the people of the register. It is shown where protected people live, since a business writes and
 * pays to them too, and keeps it with their marks.
 */
public class AddresseeFeed implements SnapshotSubscriber {

    private static final Set<String> TYPES = Set.of(
            "resident-records.record-registered",
            "resident-records.record-imported",
            "resident-records.suppression-changed");

    private final String name;
    private final Addressees kept;

    /** A business has one of its own; the name never changes. */
    protected AddresseeFeed(String name, Addressees kept) {
        this.name = name;
        this.kept = kept;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Set<String> types() {
        return TYPES;
    }

    @Override
    public final Set<Permission> rights() {
        return Set.of(PlatformPermission.ITEM_PROTECTED_ADDRESS);
    }

    @Override
    public void begin(UnitOfWork work, List<SnapshotItem> items) {
        kept.begin(work, Told.ofItems(items));
    }

    @Override
    public void follow(UnitOfWork work, List<FeedEvent> events) {
        kept.follow(work, Told.ofEvents(events));
    }
}
