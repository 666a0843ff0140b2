package jp.yakuba.residentrecords.movement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The drafts (仮登録) and what became of them. */
@ApplicationScoped
@Requirement("001/4.0.8")
public class Drafts {

    private static final String COLUMNS = """
            m.movement_id, kind, state, m.revision, fields, passed_alerts, note_to_clerk, place, terminal, entered_at,
            changed_at,
            array(select a.user_id from resident_records.movement_author a
                  where a.municipality_code = m.municipality_code and a.movement_id = m.movement_id
                  order by a.revision) as authors,
            array(select a.user_name from resident_records.movement_author a
                  where a.municipality_code = m.municipality_code and a.movement_id = m.movement_id
                  order by a.revision) as author_names
            """;

    /** Keeps a new draft. */
    void add(UnitOfWork work, Draft draft) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement
                            (movement_id, kind, state, revision, fields, passed_alerts, entered_by, entered_by_name,
                             place, terminal, entered_at, changed_at)
                        values (:id, :kind, :state, :revision, cast(:fields as jsonb), cast(:alerts as jsonb), :by, :name,
                                :place, :terminal, :at, :at)
                        """)
                .bind("id", draft.id().value())
                .bind("kind", code(draft.kind()))
                .bind("state", code(draft.state()))
                .bind("revision", draft.revision())
                .bind("fields", text(draft.fields()))
                .bind("alerts", text(draft.passedAlerts()))
                .bind("by", draft.entered().userId())
                .bind("name", draft.entered().name())
                .bind("place", draft.place())
                .bind("terminal", draft.terminal())
                .bind("at", draft.enteredAt())
                .execute();
        typed(work, draft);
    }

    /** Keeps that the operator typed the draft as it is in this revision. */
    void typed(UnitOfWork work, Draft draft) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement_author (movement_id, revision, user_id, user_name)
                        values (:id, :revision, :by, :name)
                        """)
                .bind("id", draft.id().value())
                .bind("revision", draft.revision())
                .bind("by", draft.authors().getLast().userId())
                .bind("name", draft.authors().getLast().name())
                .execute();
    }

    /** Puts the next revision in place of the draft. */
    void put(UnitOfWork work, Draft draft) {
        work.sql()
                .createUpdate("""
                        update resident_records.movement
                        set state = :state, revision = :revision, fields = cast(:fields as jsonb),
                            passed_alerts = cast(:alerts as jsonb), note_to_clerk = :note, changed_at = :at
                        where municipality_code = :municipality and movement_id = :id
                        """)
                .bind("municipality", work.municipality().value())
                .bind("id", draft.id().value())
                .bind("state", code(draft.state()))
                .bind("revision", draft.revision())
                .bind("fields", text(draft.fields()))
                .bind("alerts", text(draft.passedAlerts()))
                .bind("note", draft.noteToClerk())
                .bind("at", draft.changedAt())
                .execute();
    }

    /** Keeps whom a draft touches, in place of whom it touched before. */
    void touch(UnitOfWork work, MovementId id, Collection<AddresseeNumber> subjects) {
        work.sql()
                .createUpdate("""
                        delete from resident_records.movement_subject
                        where municipality_code = :municipality and movement_id = :id
                        """)
                .bind("municipality", work.municipality().value())
                .bind("id", id.value())
                .execute();
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement_subject (movement_id, addressee_number)
                        select :id, unnest(:subjects)
                        """)
                .bind("id", id.value())
                .bindArray(
                        "subjects",
                        String.class,
                        subjects.stream().map(AddresseeNumber::value).distinct().toList())
                .execute();
    }

    /** The draft of the id. */
    public Optional<Draft> find(UnitOfWork work, MovementId id) {
        return find(work, id, "");
    }

    /** The draft of the id; other transactions that want to change it wait. */
    Optional<Draft> lock(UnitOfWork work, MovementId id) {
        return find(work, id, " for update of m");
    }

    private static Optional<Draft> find(UnitOfWork work, MovementId id, String locking) {
        return work.sql()
                .createQuery("select " + COLUMNS + """
                         from resident_records.movement m
                        where municipality_code = :municipality and movement_id = :id
                        """ + locking)
                .bind("municipality", work.municipality().value())
                .bind("id", id.value())
                .map(Drafts::draft)
                .findOne();
    }

    /** Drafts in the state, longest waiting first; those behind the one that the last page ended with. */
    public List<Draft> list(UnitOfWork work, @Nullable DraftState state, @Nullable MovementId after, int limit) {
        return work.sql()
                .createQuery("select " + COLUMNS + """
                         from resident_records.movement m
                        where municipality_code = :municipality
                          and (cast(:state as text) is null or state = :state)
                          and (cast(:after as uuid) is null or (entered_at, movement_id) > (
                              select entered_at, movement_id from resident_records.movement
                              where municipality_code = :municipality and movement_id = :after))
                        order by entered_at, movement_id limit :limit
                        """)
                .bind("municipality", work.municipality().value())
                .bind("state", state == null ? null : code(state))
                .bind("after", after == null ? null : after.value())
                .bind("limit", limit)
                .map(Drafts::draft)
                .list();
    }

    /**
     * Drafts not yet registered or given up that touch one of the people. Of anybody there are few movements, of open ones
     * there may be thousands: {@code offset 0} keeps PostgreSQL from reading those first.
     */
    public List<Draft> open(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("select " + COLUMNS + """
                         from (select distinct movement_id from resident_records.movement_subject
                              where municipality_code = :municipality and addressee_number = any(:people)) touching
                        cross join lateral (
                            select * from resident_records.movement
                            where municipality_code = :municipality and movement_id = touching.movement_id offset 0) m
                        where state in ('draft', 'reviewed', 'returned')
                        order by entered_at
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .map(Drafts::draft)
                .list();
    }

    /** Of {@link #open} those that are not one's own. Hardly ever there are any, which is asked first because it is cheap. */
    List<Draft> openBeside(UnitOfWork work, Collection<AddresseeNumber> people, @Nullable MovementId own) {
        var othersTouch = work.sql()
                .createQuery("""
                        select exists (
                            select from resident_records.movement_subject
                            where municipality_code = :municipality and addressee_number = any(:people)
                              and movement_id is distinct from cast(:own as uuid))
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .bind("own", own == null ? null : own.value())
                .mapTo(Boolean.class)
                .one();
        return othersTouch
                ? open(work, people).stream()
                        .filter(draft -> !draft.id().equals(own))
                        .toList()
                : List.of();
    }

    /** Whom the draft touches. */
    public List<AddresseeNumber> subjects(UnitOfWork work, MovementId id) {
        return work.sql()
                .createQuery("""
                        select addressee_number from resident_records.movement_subject
                        where municipality_code = :municipality and movement_id = :id order by addressee_number
                        """)
                .bind("municipality", work.municipality().value())
                .bind("id", id.value())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    /** How many drafts are in each state. */
    public Map<DraftState, Integer> counts(UnitOfWork work) {
        Map<DraftState, Integer> counts = new LinkedHashMap<>();
        work.sql()
                .createQuery("""
                        select state, count(*) as drafts from resident_records.movement
                        where municipality_code = :municipality group by state
                        """)
                .bind("municipality", work.municipality().value())
                .map((row, context) -> Map.entry(
                        DraftState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("drafts")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static Draft draft(ResultSet row, StatementContext context) throws SQLException {
        return new Draft(
                new MovementId(row.getObject("movement_id", UUID.class)),
                MovementKind.valueOf(
                        row.getString("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                DraftState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("revision"),
                map(row.getString("fields")),
                map(row.getString("passed_alerts")),
                row.getString("note_to_clerk") == null ? "" : row.getString("note_to_clerk"),
                authors(row),
                row.getString("place"),
                row.getString("terminal"),
                row.getTimestamp("entered_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static List<DraftAuthor> authors(ResultSet row) throws SQLException {
        var users = (String[]) row.getArray("authors").getArray();
        var names = (String[]) row.getArray("author_names").getArray();
        return IntStream.range(0, users.length)
                .mapToObj(i -> new DraftAuthor(users[i], names[i]))
                .toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Map<String, String> texts) {
        ObjectNode flat = Json.object();
        texts.forEach(flat::put);
        return flat.toString();
    }

    private static Map<String, String> map(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        Json.stored(json)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
