package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/**
 * Where 支援措置 are applied for, changed, extended, ended and decided; screen and REST both come here. Each act is one unit
 * of work with its effect on the suppressions, its place in the history, its audit entry and its events.
 */
@ApplicationScoped
@Requirement({"001/1.1.16", "001/3.4"})
public class MeasureDesk {

    private static final int REASON_WIDTH = 300;

    private final Measures measures;
    private final MeasurePeople people;
    private final MeasureKeeping keeping;

    MeasureDesk(Measures measures, MeasurePeople people, MeasureKeeping keeping) {
        this.measures = measures;
        this.people = people;
        this.keeping = keeping;
    }

    /** What is wrong with an application; keeps nothing. */
    public Findings examine(UnitOfWork work, Particulars asked) {
        return MeasureRules.ofParticulars(
                asked, people.known(work, new MeasureId(UUID.randomUUID()), asked), work.today());
    }

    /** What stands in the way of another content of a measure; keeps nothing. */
    public Findings examine(UnitOfWork work, MeasureId id, Particulars asked) {
        var measure = measures.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var changed = completed(work, measure, asked);
        return MeasureRules.changeable(measure)
                .and(MeasureRules.ofParticulars(changed, people.known(work, id, changed), work.today()));
    }

    /** What the operator may not see stays as it is. */
    private static Particulars completed(UnitOfWork work, Measure measure, Particulars asked) {
        var open = measure.request();
        var before = open != null && open.changed() != null ? open.changed() : measure.particulars();
        return Clearance.of(work.operator()).written(Particulars.SHAPE, asked, before);
    }

    /** Takes an application: everybody it names is under 仮支援措置 from now on, without waiting for a decision. */
    public Measure apply(UnitOfWork work, Particulars asked) {
        require(work, RecordsPermission.PROTECTION_ENTER);
        var id = new MeasureId(UUID.randomUUID());
        var request = request(work, RequestKind.APPLICATION, null, null, null);
        var measure = first(work, id, asked, MeasureState.APPLIED, List.of(), request);
        return keeping.kept(work, measure, RecordsOperation.MEASURE_APPLY);
    }

    /**
     * Takes over a measure that was decided elsewhere before: of a former system.
     *
     * @param term its term; null of a 仮支援措置, which waits for its decision here
     */
    public Measure carryOver(UnitOfWork work, Particulars asked, @Nullable Term term) {
        require(work, RecordsPermission.PROTECTION_MANAGE);
        var id = new MeasureId(UUID.randomUUID());
        var measure = term == null
                ? first(
                        work,
                        id,
                        asked,
                        MeasureState.APPLIED,
                        List.of(),
                        request(work, RequestKind.APPLICATION, null, null, null))
                : first(work, id, asked, MeasureState.IN_FORCE, List.of(term), null);
        return keeping.kept(work, measure, RecordsOperation.MEASURE_CARRY_OVER);
    }

    private Measure first(
            UnitOfWork work,
            MeasureId id,
            Particulars asked,
            MeasureState state,
            List<Term> terms,
            @Nullable MeasureRequest request) {
        people.lock(work, asked.people());
        Refusal.ifErrors(MeasureRules.ofParticulars(asked, people.known(work, id, asked), work.today()));
        terms.forEach(term -> Refusal.ifErrors(MeasureRules.ofTerm(term)));
        var entered = people.numbered(work, id, asked);
        var household = entered.wholeHousehold() ? people.household(work, entered.applicantNumber()) : null;
        return new Measure(id, 1, state, entered, household, terms, List.of(), List.of(), request, null);
    }

    /**
     * Asks for another content. Who and what is new in it is protected at once; who and what is no longer in it stays
     * protected until another clerk has decided it. What the operator may not see stays as it is.
     */
    public Measure change(UnitOfWork work, MeasureId id, int revision, Particulars asked) {
        require(work, RecordsPermission.PROTECTION_ENTER);
        var measure = keeping.locked(work, id, revision, asked);
        refuse(ProblemType.CONFLICT, MeasureRules.changeable(measure));
        var changed = completed(work, measure, asked);
        Refusal.ifErrors(MeasureRules.ofParticulars(changed, people.known(work, id, changed), work.today()));
        var entered = people.numbered(work, id, changed);
        var kind = measure.state() == MeasureState.APPLIED ? RequestKind.APPLICATION : RequestKind.CHANGE;
        var next = MeasureSteps.asked(measure, request(work, kind, entered, null, null));
        return keeping.kept(work, keeping.withHousehold(work, next), RecordsOperation.MEASURE_CHANGE);
    }

    /**
     * Asks for the next year, or for another term.
     *
     * @param term null for the year from the day after the end
     */
    @Requirement("001/3.4")
    public Measure requestExtension(UnitOfWork work, MeasureId id, int revision, @Nullable Term term) {
        require(work, RecordsPermission.PROTECTION_ENTER);
        var measure = standing(work, id, revision);
        if (measure.state() != MeasureState.IN_FORCE) {
            throw undecided();
        }
        Refusal.ifErrors(
                term == null ? Findings.none() : MeasureRules.ofTerm(term).and(MeasureRules.goesOn(measure, term)));
        refuse(ProblemType.CONFLICT, MeasureRules.extensionInTime(measure, work.today()));
        return keeping.kept(
                work,
                MeasureSteps.asked(measure, request(work, RequestKind.EXTENSION, null, term, null)),
                RecordsOperation.MEASURE_REQUEST_EXTENSION);
    }

    /** Asks for the end: the applicant wants it, or it is no longer needed. */
    @Requirement("001/3.4")
    public Measure requestEnding(UnitOfWork work, MeasureId id, int revision, String reason) {
        require(work, RecordsPermission.PROTECTION_ENTER);
        var measure = standing(work, id, revision);
        if (measure.state() != MeasureState.IN_FORCE) {
            throw undecided();
        }
        return keeping.kept(
                work,
                MeasureSteps.asked(measure, request(work, RequestKind.ENDING, null, null, reason(reason))),
                RecordsOperation.MEASURE_REQUEST_ENDING);
    }

    /** Tells that the application was sent on to another municipality. */
    @Requirement("001/1.1.16")
    public Measure forward(UnitOfWork work, MeasureId id, int revision, Forwarding forwarding) {
        require(work, RecordsPermission.PROTECTION_ENTER);
        var measure = keeping.locked(work, id, revision, null);
        refuse(ProblemType.CONFLICT, MeasureRules.protects(measure));
        return keeping.kept(work, MeasureSteps.forwarded(measure, forwarding), RecordsOperation.MEASURE_FORWARD);
    }

    /**
     * Decides as was asked; by another than who asked.
     *
     * @param term of an application the term; null for the year from today
     */
    @Requirement("001/3.4")
    public Measure approve(UnitOfWork work, MeasureId id, int revision, @Nullable Term term) {
        require(work, RecordsPermission.PROTECTION_MANAGE);
        var measure = keeping.locked(work, id, revision, null);
        var request = requestToDecide(work, measure);
        Refusal.ifErrors(term == null ? Findings.none() : MeasureRules.decided(measure, request.kind(), term));
        var next = MeasureSteps.approved(measure, request, term, work.today());
        return keeping.kept(work, keeping.withHousehold(work, next), RecordsOperation.MEASURE_APPROVE);
    }

    /**
     * Decides against what was asked: 仮支援措置 that was only asked for ends, and what was to be taken away stays.
     *
     * @param reason why; of an application that the applicant was told, and when
     */
    @Requirement({"001/1.1.16", "001/3.4"})
    public Measure refuse(UnitOfWork work, MeasureId id, int revision, String reason) {
        require(work, RecordsPermission.PROTECTION_MANAGE);
        var measure = keeping.locked(work, id, revision, null);
        var request = requestToDecide(work, measure);
        var next = MeasureSteps.refused(measure, request, reason(reason));
        return keeping.kept(work, keeping.withHousehold(work, next), RecordsOperation.MEASURE_REFUSE);
    }

    /** Makes a measure follow what was registered of its people. */
    void follow(UnitOfWork work, Measure measure) {
        keeping.kept(work, measure, RecordsOperation.MEASURE_FOLLOW);
    }

    private static MeasureRequest requestToDecide(UnitOfWork work, Measure measure) {
        var request = measure.request();
        if (request == null) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            RecordsError.MEASURE_NOTHING_WAITS, "", "決定を待っている申請がありません。", "一覧を表示し直して、今の状態を確かめてください。"));
        }
        refuse(
                ProblemType.FORBIDDEN,
                MeasureRules.decidedByAnother(request, work.operator().userId()));
        return request;
    }

    private static Refusal undecided() {
        return new Refusal(
                ProblemType.CONFLICT,
                Finding.error(RecordsError.MEASURE_UNDECIDED, "", "まだ決定されていない申出です。", "先に申出を決定してください。"));
    }

    private Measure standing(UnitOfWork work, MeasureId id, int revision) {
        var measure = keeping.locked(work, id, revision, null);
        refuse(ProblemType.CONFLICT, MeasureRules.protects(measure).and(MeasureRules.nothingWaits(measure)));
        return measure;
    }

    private static MeasureRequest request(
            UnitOfWork work,
            RequestKind kind,
            @Nullable Particulars changed,
            @Nullable Term term,
            @Nullable String reason) {
        var operator = work.operator();
        return new MeasureRequest(
                kind, operator.userId(), operator.name(), work.today(), changed, term, reason, List.of());
    }

    private static String reason(String reason) {
        try {
            return Text.require(reason, "理由", REASON_WIDTH);
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding("reason"));
        }
    }

    private static void refuse(ProblemType type, Findings findings) {
        if (findings.hasErrors()) {
            throw new Refusal(type, findings);
        }
    }

    private static void require(UnitOfWork work, Permission right) {
        if (!work.operator().may(right)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }
}
