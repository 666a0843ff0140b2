package jp.yakuba.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Submits the jobs that start by themselves: each due time once, however many processes look. */
@ApplicationScoped
class Timetable {

    private final Database database;
    private final JobKinds kinds;
    private final Clock clock;

    /** What was submitted last, so that not every look goes to the database. */
    private final Map<Entry, LocalDateTime> submitted = new ConcurrentHashMap<>();

    Timetable(Database database, JobKinds kinds, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.clock = clock;
    }

    private record Entry(MunicipalityCode municipality, String kind) {}

    /** Whether something may have become due that this process has not yet looked after. */
    boolean isDue(MunicipalityCode municipality) {
        var now = LocalDateTime.ofInstant(clock.instant(), UnitOfWork.JAPAN);
        return kinds.all().stream().anyMatch(kind -> kind.schedule()
                .map(schedule -> schedule.lastDue(now))
                .filter(due -> !due.equals(submitted.get(new Entry(municipality, kind.code()))))
                .isPresent());
    }

    /** Submits what has become due, also while nothing was running. */
    void submitDue(MunicipalityCode municipality) {
        var now = LocalDateTime.ofInstant(clock.instant(), UnitOfWork.JAPAN);
        for (var kind : kinds.all()) {
            kind.schedule()
                    .map(schedule -> schedule.lastDue(now))
                    .ifPresent(due -> submitOnce(municipality, kind, due));
        }
    }

    private void submitOnce(MunicipalityCode municipality, JobKind kind, LocalDateTime due) {
        var entry = new Entry(municipality, kind.code());
        if (!due.equals(submitted.get(entry))) {
            database.transactAll(Operator.system(municipality, "timetable"), work -> submit(work, kind, due));
            submitted.put(entry, due);
        }
    }

    private static void submit(UnitOfWork work, JobKind kind, LocalDateTime due) {
        // A municipality that has just begun does not make up for the nights before.
        if (!due.isBefore(begun(work))) {
            var request = JobRequest.of(kind.code(), Json.object()).once("schedule " + due);
            JobRows.insert(work, request, kind.title());
        }
    }

    private static LocalDateTime begun(UnitOfWork work) {
        return work.sql()
                .createQuery("select registered_at from platform.municipality")
                .mapTo(OffsetDateTime.class)
                .one()
                .atZoneSameInstant(UnitOfWork.JAPAN)
                .toLocalDateTime();
    }
}
