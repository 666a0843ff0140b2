package jp.yakuba.residentrecords.movement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A draft as it is kept: it goes from state to state and counts its revisions, and whoever typed in it stays known. */
@Entity
@DynamicUpdate
@Table(schema = "resident_records", name = "movement")
class DraftRow {

    @Id
    private UUID movementId;

    private String kind;
    private String state;
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private String fields;

    @JdbcTypeCode(SqlTypes.JSON)
    private String passedAlerts;

    private @Nullable String noteToClerk;

    @Column
    private String enteredBy;

    @Column
    private String enteredByName;

    private String place;
    private String terminal;
    private Instant enteredAt;
    private Instant changedAt;

    /** Who typed in it, in that order; a row of {@code movement_author} each, which is written once. */
    @Formula("array(select a.user_id from resident_records.movement_author a"
            + " where a.movement_id = movement_id order by a.revision)")
    private String[] authors;

    @Formula("array(select a.user_name from resident_records.movement_author a"
            + " where a.movement_id = movement_id order by a.revision)")
    private String[] authorNames;

    /** The last revision in which somebody typed in it. */
    @Formula("(select coalesce(max(a.revision), 0) from resident_records.movement_author a"
            + " where a.movement_id = movement_id)")
    private int typedIn;

    @Transient
    private boolean read;

    @Transient
    private boolean held;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DraftRow() {}

    DraftRow(UnitOfWork work, MovementKind kind, Map<String, String> fields, Map<String, String> passed) {
        var operator = work.operator();
        this.movementId = UUID.randomUUID();
        this.kind = kind.code();
        this.state = DraftState.DRAFT.code();
        this.revision = 1;
        this.fields = text(fields);
        this.passedAlerts = text(passed);
        this.enteredBy = operator.userId();
        this.enteredByName = operator.name();
        this.place = operator.place();
        this.terminal = operator.terminal();
        this.enteredAt = work.now();
        this.changedAt = work.now();
        this.authors = new String[] {operator.userId()};
        this.authorNames = new String[] {operator.name()};
        this.typedIn = 1;
    }

    /** Puts a corrected notification in place of what was typed, which is then to be reviewed anew. */
    void retype(UnitOfWork work, Map<String, String> corrected, Map<String, String> passed) {
        go(work, DraftState.DRAFT, "");
        fields = text(corrected);
        passedAlerts = text(passed);
        authors = with(authors, work.operator().userId());
        authorNames = with(authorNames, work.operator().name());
        typedIn = revision;
    }

    /** Refuses where {@link DraftTransitions} know no way. */
    void go(UnitOfWork work, DraftState next, String note) {
        var findings = DraftTransitions.check(state(), next);
        if (findings.hasErrors()) {
            throw new Refusal(ProblemType.CONFLICT, findings);
        }
        state = next.code();
        noteToClerk = note;
        revision++;
        changedAt = work.now();
    }

    /**
     * Whether what is known of it may be older than the row that is held now: somebody has looked at it in this unit of work
     * before, or has typed in it while this unit of work waited. Who waits for a row gets it as it is then, but its authors
     * as they were before.
     */
    boolean mayHaveChanged() {
        return !held && (read || !knowsItsAuthors());
    }

    /** Each typing makes it a draft of the next revision; whatever else is done with it makes something else of it. */
    private boolean knowsItsAuthors() {
        return typedIn == (state() == DraftState.DRAFT ? revision : revision - 1);
    }

    /** From here to its end the unit of work holds the row. */
    DraftRow hold() {
        held = true;
        return this;
    }

    Draft draft(Movements movements) {
        read = true;
        return new Draft(
                new MovementId(movementId),
                movements.kind(kind),
                state(),
                revision,
                map(fields),
                map(passedAlerts),
                noteToClerk == null ? "" : noteToClerk,
                IntStream.range(0, authors.length)
                        .mapToObj(i -> new DraftAuthor(authors[i], authorNames[i]))
                        .toList(),
                place,
                terminal,
                enteredAt,
                changedAt);
    }

    private static String[] with(String[] known, String one) {
        var all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = one;
        return all;
    }

    private DraftState state() {
        return state(state);
    }

    static DraftState state(String code) {
        return Coded.find(DraftState.class, code).orElseThrow();
    }

    private static String text(Map<String, String> texts) {
        ObjectNode flat = Json.object();
        texts.forEach(flat::put);
        return flat.toString();
    }

    private static Map<String, String> map(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        Json.parse(json)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
