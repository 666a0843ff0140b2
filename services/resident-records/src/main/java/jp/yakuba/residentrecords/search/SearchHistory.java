package jp.yakuba.residentrecords.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 検索履歴: the last criteria of each clerk, to be used again. Nobody sees those of another. */
@ApplicationScoped
@Requirement("001/2.1.1")
class SearchHistory implements PanacheRepositoryBase<KeptSearch, UUID> {

    private static final int KEPT = 50;

    /** One search in so many sweeps away what is behind those kept: with every search it cost more than to keep it. */
    private static final int SWEPT = 16;

    private static final Sort NEWEST = Sort.descending("searchedAt").and("searchId", Sort.Direction.Ascending);

    /** What was searched, once. */
    record Entry(SearchId id, Instant searchedAt, SearchCriteria criteria) {}

    /** Keeps criteria; the same ones again only come to the top. Those with a 個人番号 are not kept. */
    Optional<SearchId> keep(UnitOfWork work, SearchCriteria criteria) {
        if (criteria.individualNumber() != null) {
            return Optional.empty();
        }
        var json = Json.write(RecordJson.of(SearchCriteria.SHAPE, criteria));
        var user = work.operator().userId();
        // Of two searches at the same moment one comes after the other, and neither waits long: SQL says so best.
        work.sql().createUpdate("""
                delete from resident_records.search_history where user_id = :user and criteria = cast(:criteria as jsonb)
                """).bind("user", user).bind("criteria", json).execute();
        var kept = new KeptSearch(work, json);
        persist(kept);
        if (Math.floorMod(kept.id().hashCode(), SWEPT) == 0) {
            sweep(work, user);
        }
        return Optional.of(kept.id());
    }

    private static void sweep(UnitOfWork work, String user) {
        work.sql().createUpdate("""
                delete from resident_records.search_history where user_id = :user and search_id in (
                    select search_id from resident_records.search_history
                    where user_id = :user order by searched_at desc, search_id offset :kept for update skip locked)
                """).bind("user", user).bind("kept", KEPT).execute();
    }

    /** The clerk's last searches, newest first. */
    List<Entry> of(UnitOfWork work, int most) {
        return find("userId", NEWEST, work.operator().userId()).page(0, most).stream()
                .map(KeptSearch::entry)
                .toList();
    }

    /** One of the clerk's own searches. */
    Optional<Entry> find(UnitOfWork work, SearchId id) {
        return find("userId = ?1 and searchId = ?2", work.operator().userId(), id.value())
                .firstResultOptional()
                .map(KeptSearch::entry);
    }
}
