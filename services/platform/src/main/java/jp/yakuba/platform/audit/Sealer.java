package jp.yakuba.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.background.MunicipalityLoop;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/**
 * Binds the entries of the audit log into signed checkpoints, behind the writers' backs: nobody who writes waits for it.
 * One process at a time does it for a municipality. Broken off at any point, it loses nothing: a checkpoint and the queue
 * of waiting entries change in one transaction, and what the anchor has missed is appended in the next round.
 */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_LINES = 1_000;
    /** In one transaction, which may wait for each of them. */
    private static final int MOST_SENT = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long what is missing in the anchor, or was taken out of the log, stays unnoticed where nothing is written. */
    private static final Duration LOOK_AT_ALL = Duration.ofMinutes(1);

    private final Database database;
    private final AuditKeys keys;
    private final Optional<Anchor> anchor;
    private final Optional<CheckpointsAway> away;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final MunicipalityLoop loop;
    private long lookedAtAll = System.nanoTime() - LOOK_AT_ALL.toNanos();

    Sealer(Database database, AuditKeys keys, AuditSettings settings) {
        this.database = database;
        this.keys = keys;
        this.anchor = settings.anchorFile().map(Anchor::new);
        this.away = settings.sendTo().map(CheckpointsAway::new);
        this.loop = new MunicipalityLoop("audit-sealer", settings.sealEvery(), this::undone, this::sealAll);
    }

    private List<MunicipalityCode> undone() {
        if (System.nanoTime() - lookedAtAll >= LOOK_AT_ALL.toNanos()) {
            lookedAtAll = System.nanoTime();
            return database.municipalities();
        }
        return database.ask(sql -> Database.codes(sql.createQuery("select platform.municipalities_to_seal()")));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.stop(PATIENCE);
    }

    /** Seals until nothing waits, and brings the anchor up to date. */
    void sealAll(MunicipalityCode municipality) {
        var operator = Operator.system(municipality, "audit-sealer");
        while (database.transact(operator, this::seal)) {
            // as long as there is more than one checkpoint takes
        }
        anchor.ifPresent(file -> anchor(file, operator));
        away.ifPresent(target -> send(target, operator));
    }

    /** Makes one checkpoint if something waits and nobody else is at it; true if there may be more. */
    private boolean seal(UnitOfWork work) {
        var sql = work.sql();
        if (!Checkpoints.anyWaiting(sql) || !Checkpoints.tryLock(sql)) {
            return false;
        }
        var entries = Checkpoints.takeWaiting(sql, MOST_ENTRIES);
        if (entries.isEmpty()) {
            return false;
        }
        var last = Checkpoints.last(sql);
        Checkpoints.add(
                sql,
                Checkpoint.seal(
                        work.municipality(),
                        last.map(Checkpoint::number).orElse(0L) + 1,
                        work.now(),
                        entries,
                        last.map(Checkpoint::hash).orElse(Checkpoint.BEFORE_THE_FIRST),
                        keys.signing()));
        return entries.size() == MOST_ENTRIES;
    }

    private void anchor(Anchor file, Operator operator) {
        var municipality = operator.municipality();
        database.transactAll(operator, work -> {
            var sql = work.sql();
            if (!Checkpoints.tryLock(sql)) {
                return;
            }
            var inFile = file.lastNumber(municipality);
            var state = AnchorState.lock(sql, () -> inFile);
            var last = Checkpoints.last(sql).map(Checkpoint::number).orElse(0L);
            tellOfWhatIsLost(municipality, last, inFile, state.anchored());
            var missing = linesAfter(sql, Math.max(inFile, state.anchored()), MOST_LINES);
            if (!missing.isEmpty()) {
                file.append(missing);
                AnchorState.anchored(sql, missing.getLast().number());
            } else if (inFile > state.anchored()) {
                // A crash came between the file and the database.
                AnchorState.anchored(sql, inFile);
            }
        });
    }

    /** Once for each end that is found, not with every round. */
    private void tellOfWhatIsLost(MunicipalityCode municipality, long last, long inFile, long written) {
        var known = Math.max(inFile, written);
        if (last < known && told.add(municipality + " " + last)) {
            LOG.errorf("The audit log of %s ends at checkpoint %d, but had %d: verify it", municipality, last, known);
        }
        if (inFile < written && told.add(municipality + " anchor " + inFile)) {
            LOG.errorf(
                    "The anchor of the audit log of %s ends at checkpoint %d, but had %d: verify it",
                    municipality, inFile, written);
        }
    }

    private List<AnchorLine> linesAfter(Handle sql, long number, int most) {
        var lines = new ArrayList<AnchorLine>();
        for (var next = Checkpoints.after(sql, number); next.isPresent() && lines.size() < most; ) {
            lines.add(AnchorLine.of(next.get(), keys.signing()));
            next = Checkpoints.after(sql, next.get().number());
        }
        return lines;
    }

    /** Sends away what has not arrived yet; what cannot be sent now goes with the next round. */
    private void send(CheckpointsAway target, Operator operator) {
        database.transactAll(operator, work -> {
            var sql = work.sql();
            var state = AnchorState.lock(sql, () -> 0);
            for (var line : linesAfter(sql, state.sent(), MOST_SENT)) {
                try {
                    target.send(line);
                } catch (IOException unreachable) {
                    LOG.warnf(
                            "Checkpoint %d of %s could not be sent away: %s",
                            line.number(), operator.municipality(), unreachable.getMessage());
                    return;
                }
                AnchorState.sent(sql, line.number());
            }
        });
    }

    /** Looks into the anchor anew, as a process that starts does. */
    void forgetAnchor() {
        anchor.ifPresent(Anchor::forget);
        told.clear();
    }
}
