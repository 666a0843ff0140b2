package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Schedule;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;

/**
 * Every morning: tells the other businesses of the 抑止 whose term has passed, once for each term. Nothing ends by that: who
 * is protected stays so until somebody lifts it.
 */
@ApplicationScoped
@Requirement({"001/3.1", "001/3.2"})
class LapsedSuppressions implements JobKind {

    private static final int BATCH = 100;
    private static final LocalTime BEFORE_THE_COUNTER_OPENS = LocalTime.of(0, 15);

    /** How many were told of; what is told is no longer found, so no more need be remembered. */
    record Position(long told) {}

    private final SuppressionEvents events;
    private final Audit audit;

    LapsedSuppressions(SuppressionEvents events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    @Override
    public String code() {
        return "resident-records.lapsed-suppressions";
    }

    @Override
    public String title() {
        return "支援措置・抑止の期間の終了の連絡";
    }

    @Override
    public Permission permission() {
        return RecordsPermission.PROTECTION_MANAGE;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(BEFORE_THE_COUNTER_OPENS));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var found = LapsedTerms.untold(work, BATCH);
        // People first, as whoever registers a movement of theirs does.
        events.lock(work, people(work, found));
        var told = LapsedTerms.tell(
                work, found.stream().map(SuppressionRow::suppressionId).toList());
        if (told.isEmpty()) {
            return Step.last();
        }
        var people = people(
                work,
                found.stream().filter(row -> told.contains(row.suppressionId())).toList());
        audit.record(work, AuditEntry.of(RecordsOperation.PROTECTION_LAPSE).addressees(people));
        events.publish(work, people, SuppressionChange.LAPSED);
        var before = run.cursor(Position.class, new Position(0));
        return Step.more(new Position(before.told() + told.size())).done(told.size());
    }

    private static Set<AddresseeNumber> people(UnitOfWork work, List<SuppressionRow> rows) {
        var people = new TreeSet<AddresseeNumber>();
        rows.forEach(row -> people.addAll(StoredSuppressions.people(work, row.target())));
        return people;
    }
}
