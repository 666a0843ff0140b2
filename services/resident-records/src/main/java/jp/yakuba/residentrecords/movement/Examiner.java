package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.movement.procedure.NewNumbers;
import jp.yakuba.residentrecords.movement.procedure.PreviewNumbers;
import jp.yakuba.residentrecords.movement.procedure.Processing;
import jp.yakuba.residentrecords.movement.procedure.RegisteredMovement;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.Numbering;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/** Reads what was typed as a notification and applies the rules to it, against the register of the transaction. */
@ApplicationScoped
class Examiner {

    private static final Values VALUES =
            Values.typed().register(MovementId.class, MovementId::parse, MovementId::toString);

    private static final Map<MovementKind, RecordShape<?>> SHAPES = new ConcurrentHashMap<>();

    static {
        Movements.kinds().forEach(Examiner::shape);
    }

    private final Movements movements;
    private final Residents residents;
    private final IndividualNumbers individualNumbers;
    private final Protections protections;
    private final Numbering numbering;
    private final Drafts drafts;
    private final NumberClaims claims;

    Examiner(
            Movements movements,
            Residents residents,
            IndividualNumbers individualNumbers,
            Protections protections,
            Numbering numbering,
            Drafts drafts,
            NumberClaims claims) {
        this.movements = movements;
        this.residents = residents;
        this.individualNumbers = individualNumbers;
        this.protections = protections;
        this.numbering = numbering;
        this.drafts = drafts;
        this.claims = claims;
    }

    /** The examination of what is not kept yet, with numbers that only stand for those to come. */
    Examination examine(UnitOfWork work, MovementKind kind, Map<String, String> typed) {
        return examine(work, kind, typed, null, new PreviewNumbers());
    }

    /** The examination of a draft with numbers that only stand for those to come. */
    Examination examine(UnitOfWork work, Draft draft, Map<String, String> typed) {
        return examine(work, draft.kind(), typed, draft, new PreviewNumbers());
    }

    /** The examination whose effect is what will be registered: it takes numbers. */
    Examination examineForRegistration(UnitOfWork work, Draft draft, Map<String, String> typed) {
        return examine(work, draft.kind(), typed, draft, new RealNumbers(work, numbering));
    }

    /** The notification that was typed, before any rule has looked at it; empty if it cannot be read. */
    Optional<Notification> read(MovementKind kind, Map<String, String> typed) {
        return shape(kind).bind(new Fields(typed)).value() instanceof Notification notification
                ? Optional.of(notification)
                : Optional.empty();
    }

    /** Why what was typed cannot be read as a notification of the kind, and what stands in it that cannot be printed. */
    static Findings unreadable(MovementKind kind, Map<String, String> typed) {
        var fields = new Fields(typed);
        return unreadable(typed, fields, shape(kind).bind(fields));
    }

    private static Findings unreadable(Map<String, String> typed, Fields asked, Bound<?> bound) {
        return bound.findings().and(asked.unknown()).and(GlyphRules.check(typed));
    }

    /** What a registered movement made of each record. */
    List<DraftRecord> registered(UnitOfWork work, MovementId id) {
        return new RegisterInDatabase(work, residents, individualNumbers, protections)
                .movement(id)
                .map(RegisteredMovement::records)
                .orElse(List.of());
    }

    private Examination examine(
            UnitOfWork work, MovementKind kind, Map<String, String> typed, @Nullable Draft own, NewNumbers numbers) {
        var fields = new Fields(typed);
        var bound = shape(kind).bind(fields);
        var findings = unreadable(typed, fields, bound);
        if (!(bound.value() instanceof Notification notification) || findings.hasErrors()) {
            return new Examination(null, findings, Effect.none());
        }
        var situation = new Situation(
                new RegisterInDatabase(work, residents, individualNumbers, protections),
                own == null ? processing(work) : processing(work, own),
                numbers);
        var assessed = Assessments.assess(movements.of(notification), notification, situation);
        var examination = new Examination(notification, findings.and(assessed.findings()), assessed.effect());
        var ownId = own == null ? null : own.id();
        return examination.with(
                otherDrafts(work, examination, ownId).and(claims.inOtherDrafts(work, notification, ownId)));
    }

    /** 4.0.8: while a draft is on its way, no other movement of the same people. */
    private Findings otherDrafts(UnitOfWork work, Examination examination, @Nullable MovementId own) {
        return Findings.of(drafts.openBeside(work, examination.subjects(), own).stream()
                .map(draft -> Finding.error(
                        RecordsError.OTHER_DRAFT,
                        "",
                        "異動者に、ほかの仮登録（" + draft.kind().japanese() + "、入力者 "
                                + draft.entered().name() + "）があります。",
                        "その仮登録を本登録するか取り下げてから、入力してください。"))
                .toList());
    }

    /** How the notification of a kind is read and written. */
    static RecordShape<?> shape(MovementKind kind) {
        return SHAPES.computeIfAbsent(kind, _ -> new RecordShape<>(kind.type(), VALUES));
    }

    /** Where and by whom a draft was entered stays so through review and approval; who approves is not kept (4.0.8). */
    @Requirement({"001/1.2.1", "001/4.0.8"})
    private static Processing processing(UnitOfWork work, Draft draft) {
        var terminal = draft.entry().terminal();
        return new Processing(
                work.today(),
                work.municipality(),
                draft.entered().userId(),
                draft.place(),
                terminal.isEmpty() ? null : terminal);
    }

    private static Processing processing(UnitOfWork work) {
        var operator = work.operator();
        return new Processing(
                work.today(), work.municipality(), operator.userId(), operator.place(), operator.terminal());
    }
}
