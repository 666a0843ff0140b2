package jp.yakuba.childallowance.task;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.AddresseeFeed;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.platform.events.FeedEvent;
import jp.yakuba.platform.events.SnapshotItem;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Keeps the people up to date and raises the tasks that their movements ask for: from the resident records in this process, or
 * from those elsewhere over HTTP, as configured.
 */
@Singleton
public final class PeopleFeed extends AddresseeFeed {

    private final TaskRaiser tasks;

    PeopleFeed(TaskRaiser tasks) {
        super("child-allowance.people", new Addressees(ChildAllowance.ROOM));
        this.tasks = tasks;
    }

    @Override
    public void begin(UnitOfWork work, List<SnapshotItem> items) {
        var people = numbers(items.stream().map(SnapshotItem::subject));
        var touched = tasks.touched(work, people);
        super.begin(work, items);
        tasks.moved(work, touched);
    }

    @Override
    public void follow(UnitOfWork work, List<FeedEvent> events) {
        var people = numbers(events.stream().map(FeedEvent::subject));
        var touched = tasks.touched(work, people);
        super.follow(work, events);
        tasks.moved(work, touched);
    }

    private static Set<AddresseeNumber> numbers(Stream<String> subjects) {
        return subjects.map(AddresseeNumber::new).collect(Collectors.toSet());
    }
}
