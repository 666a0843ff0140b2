package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.StatementContext;

/** 検索履歴: the last criteria of each clerk, to be used again. Nobody sees those of another. */
@ApplicationScoped
@Requirement("001/2.1.1")
class SearchHistory {

    private static final int KEPT = 50;

    /** What was searched, once. */
    record Entry(UUID id, Instant searchedAt, SearchCriteria criteria) {}

    /** Keeps criteria; the same ones again only come to the top. Those with a 個人番号 are not kept. */
    Optional<UUID> keep(UnitOfWork work, SearchCriteria criteria) {
        if (criteria.individualNumber() != null) {
            return Optional.empty();
        }
        var json = Json.write(RecordJson.of(SearchCriteria.SHAPE, criteria));
        var user = work.operator().userId();
        work.sql().createUpdate("""
                delete from resident_records.search_history where user_id = :user and criteria = cast(:criteria as jsonb)
                """).bind("user", user).bind("criteria", json).execute();
        var id = UUID.randomUUID();
        work.sql()
                .createUpdate("""
                insert into resident_records.search_history (user_id, search_id, searched_at, criteria)
                values (:user, :id, :now, cast(:criteria as jsonb))
                """)
                .bind("user", user)
                .bind("id", id)
                .bind("now", work.now())
                .bind("criteria", json)
                .execute();
        work.sql().createUpdate("""
                delete from resident_records.search_history where user_id = :user and search_id in (
                    select search_id from resident_records.search_history
                    where user_id = :user order by searched_at desc, search_id offset :kept for update skip locked)
                """).bind("user", user).bind("kept", KEPT).execute();
        return Optional.of(id);
    }

    /** The clerk's last searches, newest first. */
    List<Entry> of(UnitOfWork work, int most) {
        return work.sql()
                .createQuery("""
                        select search_id, searched_at, criteria from resident_records.search_history
                        where user_id = :user order by searched_at desc, search_id limit :most
                        """)
                .bind("user", work.operator().userId())
                .bind("most", most)
                .map(SearchHistory::entry)
                .list();
    }

    /** One of the clerk's own searches. */
    Optional<Entry> find(UnitOfWork work, UUID id) {
        return work.sql()
                .createQuery("""
                        select search_id, searched_at, criteria from resident_records.search_history
                        where user_id = :user and search_id = :id
                        """)
                .bind("user", work.operator().userId())
                .bind("id", id)
                .map(SearchHistory::entry)
                .findOne();
    }

    private static Entry entry(java.sql.ResultSet row, StatementContext context) throws java.sql.SQLException {
        return new Entry(
                row.getObject("search_id", UUID.class),
                row.getTimestamp("searched_at").toInstant(),
                Json.bind(Json.stored(row.getString("criteria")), SearchCriteria.SHAPE));
    }
}
