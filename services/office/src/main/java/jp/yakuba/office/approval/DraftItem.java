package jp.yakuba.office.approval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is kept: it goes from state to state and counts its revisions, and whoever typed in it stays known. The
 * entity of a business adds what was typed; it is {@code @DynamicUpdate}, and its authors are a {@code @Formula} over its
 * table of {@link Authors}, which are written once.
 */
@MappedSuperclass
public abstract class DraftItem {

    @Id
    private UUID id;

    private String state;
    private int revision;

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

    @Transient
    private boolean read;

    @Transient
    private boolean held;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DraftItem() {}

    /** One that the operator enters now. */
    protected DraftItem(UnitOfWork work, Map<String, String> passed) {
        var operator = work.operator();
        this.id = UUID.randomUUID();
        this.state = DraftState.DRAFT.code();
        this.revision = 1;
        this.passedAlerts = text(passed);
        this.enteredBy = operator.userId();
        this.enteredByName = operator.name();
        this.place = operator.place();
        this.terminal = operator.terminal();
        this.enteredAt = work.now();
        this.changedAt = work.now();
    }

    /** What it is called: 異動. */
    protected abstract String noun();

    /** The last revision in which somebody typed in it. */
    protected abstract int typedIn();

    /** Something else stands in it now, which is then to be reviewed anew. */
    protected void retyped(UnitOfWork work, Map<String, String> passed) {
        go(work, DraftState.DRAFT, "");
        passedAlerts = text(passed);
    }

    /** Refuses where {@link DraftTransitions} know no way. */
    public void go(UnitOfWork work, DraftState next, String note) {
        var findings = DraftTransitions.check(noun(), state(), next);
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
        return typedIn() == (state() == DraftState.DRAFT ? revision : revision - 1);
    }

    /** From here to its end the unit of work holds the row. */
    void hold() {
        held = true;
    }

    protected DraftId id() {
        return new DraftId(id);
    }

    protected DraftState state() {
        return Coded.find(DraftState.class, state).orElseThrow();
    }

    protected int revision() {
        return revision;
    }

    /**
     * What is known of it beside what was typed. It is looked at, and so known as it is now.
     *
     * @param userIds its authors, as the formula of the entity has them
     * @param names theirs, likewise
     */
    protected Entry entry(String[] userIds, String[] names) {
        read = true;
        return new Entry(
                state(),
                revision,
                map(passedAlerts),
                noteToClerk == null ? "" : noteToClerk,
                IntStream.range(0, userIds.length)
                        .mapToObj(i -> new DraftAuthor(userIds[i], names[i]))
                        .toList(),
                place,
                terminal,
                enteredAt,
                changedAt);
    }

    /** The same with one more. */
    protected static String[] with(String[] known, String one) {
        var all = Arrays.copyOf(known, known.length + 1);
        all[known.length] = one;
        return all;
    }

    /** Texts by name, as they are kept. */
    protected static String text(Map<String, String> texts) {
        ObjectNode flat = Json.object();
        texts.forEach(flat::put);
        return flat.toString();
    }

    /** What {@link #text} has written. */
    protected static Map<String, String> map(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        Json.parse(json)
                .properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }
}
