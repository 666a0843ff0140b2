package jp.yakuba.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.background.MunicipalityLoop;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.logging.Logger;

/**
 * Binds the entries of the audit log into signed checkpoints, behind the writers' backs: nobody who writes waits for it.
 * One process at a time does it for a municipality. Broken off at any point, it loses nothing: a checkpoint and the queue
 * of waiting entries change in one transaction, and what the anchor has missed is appended in the next round.
 */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int MOST_ENTRIES = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;
    private final AuditKeys keys;
    private final Optional<Anchor> anchor;
    private final Map<MunicipalityCode, Long> anchored = new ConcurrentHashMap<>();
    private final MunicipalityLoop loop;

    Sealer(Database database, AuditKeys keys, AuditSettings settings) {
        this.database = database;
        this.keys = keys;
        this.anchor = settings.anchorFile().map(Anchor::new);
        this.loop = new MunicipalityLoop("audit-sealer", settings.sealEvery(), database::municipalities, this::sealAll);
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
        var known = anchored.computeIfAbsent(municipality, code -> lastNumber(file, code));
        var missing = new ArrayList<Checkpoint>();
        var last = database.transact(operator, work -> {
            var number = known;
            for (var next = Checkpoints.after(work.sql(), number); next.isPresent(); ) {
                missing.add(next.get());
                number = next.get().number();
                next = Checkpoints.after(work.sql(), number);
            }
            return Checkpoints.last(work.sql()).map(Checkpoint::number).orElse(0L);
        });
        if (last < known) {
            LOG.errorf("The audit log of %s ends at checkpoint %d, but had %d: verify it", municipality, last, known);
        }
        if (!missing.isEmpty()) {
            file.append(missing);
        }
        anchored.put(municipality, last);
    }

    /** Looks into the anchor anew, as a process that starts does. */
    void forgetAnchor() {
        anchored.clear();
    }

    private static long lastNumber(Anchor file, MunicipalityCode municipality) {
        var lines = file.linesOf(municipality);
        return lines.isEmpty() ? 0 : lines.lastKey();
    }
}
