package jp.yakuba.residentrecords.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.search.SearchHistory.Entry;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a clerk has searched, as kept. */
@Entity
@Table(schema = "resident_records", name = "search_history")
class KeptSearch {

    private static final JsonForm<SearchCriteria> FORM = JsonForm.of(SearchCriteria.class);

    @Id
    private UUID searchId;

    @Column
    private String userId;

    private Instant searchedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String criteria;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KeptSearch() {}

    KeptSearch(UnitOfWork work, String criteria) {
        this.searchId = UUID.randomUUID();
        this.userId = work.operator().userId();
        this.searchedAt = work.now();
        this.criteria = criteria;
    }

    SearchId id() {
        return new SearchId(searchId);
    }

    Entry entry() {
        return new Entry(id(), searchedAt, FORM.read(Json.parse(criteria)));
    }
}
