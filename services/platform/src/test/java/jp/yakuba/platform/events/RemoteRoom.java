package jp.yakuba.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** A business that counts, for tests: each subject has a number, and some readers may see that it is secret. */
@ApplicationScoped
class RemoteRoom implements FeedView {

    static final String NAME = "remote";
    static final Permission SECRET = PlatformPermission.ITEM_FAMILY_REGISTER;

    private final Map<MunicipalityCode, ConcurrentSkipListMap<String, Integer>> towns = new ConcurrentHashMap<>();

    /** What it counts in a municipality. */
    ConcurrentSkipListMap<String, Integer> counts(MunicipalityCode municipality) {
        return towns.computeIfAbsent(municipality, first -> new ConcurrentSkipListMap<>());
    }

    @Override
    public String room() {
        return NAME;
    }

    @Override
    public List<FeedEvent> view(UnitOfWork work, List<FeedEvent> events) {
        return events.stream()
                .map(event -> new FeedEvent(
                        event.position(),
                        event.type(),
                        event.subject(),
                        event.occurredAt(),
                        event.data().deepCopy().put("secret", work.operator().may(SECRET))))
                .toList();
    }

    @Override
    public SnapshotPage snapshot(UnitOfWork work, SnapshotPlace place) {
        var behind = counts(work.municipality()).tailMap(place.after(), false);
        var items = behind.entrySet().stream()
                .limit(place.limit())
                .map(count -> new SnapshotItem(count.getKey(), Json.object().put("count", count.getValue())))
                .toList();
        return place.page(items, behind.size() > items.size() ? items.getLast().subject() : null);
    }
}
