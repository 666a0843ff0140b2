package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.MeasureId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The measures and every act on them. */
@ApplicationScoped
public class Measures {

    private static final JsonForm<Measure> FORM = JsonForm.of(Measure.class);

    /** Where a measure stands in a list: the earlier its term ends, the further in front. */
    private static final String PLACE = "coalesce(m.ends_on, 'infinity'), m.measure_id";

    /** Where the measure {@code :other} stands. */
    private static final String PLACE_OF_OTHER = """
            (select coalesce(l.ends_on, 'infinity'), l.measure_id from resident_records.protection_measure l
             where l.measure_id = :other)
            """;

    /** The measures of which others than {@code :user} have asked something, as {@link MeasureRules#decidedByAnother}. */
    private static final String ASKED_BY_OTHERS =
            " from resident_records.protection_measure m where " + MeasureFilter.WAITING.condition() + """
             and m.content -> 'request' ->> 'by' <> :user
             and not coalesce(m.content -> 'request' -> 'enteredBy', '[]') @> to_jsonb(cast(:user as text))
            """;

    /** Keeps a measure as it is after an act, and the act. */
    void put(UnitOfWork work, Measure measure, String act) {
        var term = measure.term();
        var request = measure.request();
        var content = Json.write(RecordJson.of(Measure.SHAPE, measure));
        var placesBefore = find(work, measure.id())
                .map(NamedPlaces::of)
                .orElseGet(Stream::empty)
                .toList();
        if (!placesBefore.equals(NamedPlaces.of(measure).toList())) {
            lookForPlaces(work, measure);
        }
        work.sql()
                .createUpdate("""
                        insert into resident_records.protection_measure
                            (measure_id, revision, state, applicant, starts_on, ends_on, request, content, set_at)
                        values (:id, :revision, :state, :applicant, :starts, :ends, :request, cast(:content as jsonb), :now)
                        on conflict (municipality_code, measure_id) do update set
                            revision = excluded.revision, state = excluded.state, applicant = excluded.applicant,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on, request = excluded.request,
                            content = excluded.content
                        """)
                .bind("id", measure.id())
                .bind("revision", measure.revision())
                .bind("state", measure.state().code())
                .bind("applicant", measure.particulars().applicantNumber().value())
                .bind("starts", term == null ? null : term.startsOn())
                .bind("ends", term == null ? null : term.endsOn())
                .bind("request", request == null ? "" : request.kind().code())
                .bind("content", content)
                .bind("now", work.now())
                .execute();
        work.sql()
                .createUpdate("""
                        insert into resident_records.protection_measure_version
                            (measure_id, revision, act, content, acted_by, acted_by_name, acted_at)
                        values (:id, :revision, :act, cast(:content as jsonb), :by, :name, :now)
                        """)
                .bind("id", measure.id())
                .bind("revision", measure.revision())
                .bind("act", act)
                .bind("content", content)
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("now", work.now())
                .execute();
    }

    /** What the measure names otherwise than before is found out before anybody is told anything. */
    private static void lookForPlaces(UnitOfWork work, Measure measure) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.guard_pending (addressee_number)
                        select unnest(cast(:people as text[])) on conflict do nothing
                        """)
                .bindArray("people", String.class, texts(measure.people()))
                .execute();
    }

    /** The measure as it is. */
    public Optional<Measure> find(UnitOfWork work, MeasureId id) {
        return find(work, id, "");
    }

    /** The measure; other transactions that want to change it wait. */
    Optional<Measure> lock(UnitOfWork work, MeasureId id) {
        return find(work, id, " for update");
    }

    private static Optional<Measure> find(UnitOfWork work, MeasureId id, String locking) {
        return work.sql()
                .createQuery("""
                        select content from resident_records.protection_measure
                        where measure_id = :id
                        """ + locking)
                .bind("id", id)
                .map(Measures::measure)
                .findOne();
    }

    /** The measures of the filter in the order of their ends, the earliest first; those behind the one given. */
    List<Measure> list(UnitOfWork work, MeasureFilter filter, @Nullable MeasureId after, int limit) {
        var behind = after == null ? "" : " and (" + PLACE + ") > " + PLACE_OF_OTHER;
        var query = work.sql()
                .createQuery("select m.content from resident_records.protection_measure m"
                        + " where " + filter.condition() + behind
                        + " order by " + PLACE + " limit :limit")
                .bind("today", work.today())
                .bind("months", Limit.PROTECTION_EXTENSION.on(work.today()))
                .bind("limit", limit);
        if (after != null) {
            query.bind("other", after);
        }
        return query.map(Measures::measure).list();
    }

    /** How many measures each filter finds. */
    Map<MeasureFilter, Integer> counts(UnitOfWork work) {
        var asked = Stream.of(MeasureFilter.values())
                .map(filter -> "count(*) filter (where " + filter.condition() + ") as \"" + filter.code() + "\"")
                .collect(Collectors.joining(", "));
        return work.sql()
                .createQuery("select " + asked + " from resident_records.protection_measure m")
                .bind("today", work.today())
                .bind("months", Limit.PROTECTION_EXTENSION.on(work.today()))
                .map((row, context) -> counts(row))
                .one();
    }

    /** How many wait for a decision of which the operator has asked nothing. */
    int askedByOthers(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*)" + ASKED_BY_OTHERS)
                .bind("user", work.operator().userId())
                .mapTo(Integer.class)
                .one();
    }

    /** The first of these behind the given one in the order of {@link #list}, or else from the beginning. */
    Optional<MeasureId> nextAskedByOthers(UnitOfWork work, MeasureId given) {
        return work.sql()
                .createQuery("select m.measure_id" + ASKED_BY_OTHERS + " and m.measure_id <> :other order by (" + PLACE
                        + ") < " + PLACE_OF_OTHER + ", " + PLACE + " limit 1")
                .bind("user", work.operator().userId())
                .bind("other", given)
                .mapTo(UUID.class)
                .findOne()
                .map(MeasureId::new);
    }

    private static Map<MeasureFilter, Integer> counts(ResultSet row) throws SQLException {
        Map<MeasureFilter, Integer> counts = new EnumMap<>(MeasureFilter.class);
        for (var filter : MeasureFilter.values()) {
            counts.put(filter, row.getInt(filter.code()));
        }
        return counts;
    }

    /** The measures that protect or protected one of the people by name or in a household, newest first. */
    List<Measure> of(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("""
                        select m.content from resident_records.protection_measure m
                        where m.measure_id in (
                            select v.measure_id from resident_records.suppression_version v
                            where v.addressee_number = any(:people)
                            union
                            select s.measure_id from resident_records.suppressed_person s
                            where s.addressee_number = any(:people))
                        order by m.set_at desc, m.measure_id
                        """)
                .bindArray("people", String.class, texts(people))
                .map(Measures::measure)
                .list();
    }

    /** Those of the people whom a measure protects by name now, each with it. */
    Map<AddresseeNumber, MeasureId> protecting(UnitOfWork work, Collection<AddresseeNumber> people) {
        Map<AddresseeNumber, MeasureId> found = new LinkedHashMap<>();
        work.sql()
                .createQuery("""
                        select addressee_number, measure_id from resident_records.suppression
                        where addressee_number = any(:people)
                          and kind <> 'other' and lifted_at is null
                        """)
                .bindArray("people", String.class, texts(people))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("addressee_number")),
                        new MeasureId(Optional.ofNullable(row.getObject("measure_id", UUID.class))
                                .orElse(new UUID(0, 0)))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** The measure as it was after an act. */
    public Optional<Measure> at(UnitOfWork work, MeasureId id, int revision) {
        return history(work, id).stream()
                .filter(act -> act.revision() == revision)
                .map(MeasureAct::measure)
                .findFirst();
    }

    /** Every act on the measure, the newest first. */
    List<MeasureAct> history(UnitOfWork work, MeasureId id) {
        return work.sql()
                .createQuery("""
                        select content, revision, act, acted_by_name, acted_at
                        from resident_records.protection_measure_version
                        where measure_id = :id order by revision desc
                        """)
                .bind("id", id)
                .map((row, context) -> new MeasureAct(
                        row.getInt("revision"),
                        row.getString("act"),
                        row.getString("acted_by_name"),
                        row.getTimestamp("acted_at").toInstant(),
                        measure(row, context)))
                .list();
    }

    private static List<String> texts(Collection<AddresseeNumber> people) {
        return people.stream().map(AddresseeNumber::value).distinct().toList();
    }

    private static Measure measure(ResultSet row, StatementContext context) throws SQLException {
        return FORM.read(Json.parse(row.getString("content")));
    }
}
