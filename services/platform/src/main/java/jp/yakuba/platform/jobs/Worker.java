package jp.yakuba.platform.jobs;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does the steps of jobs, one transaction each. Several workers, in one process or many, share the jobs. */
final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final int ATTEMPTS = 4;

    /**
     * So often a job may lose its worker before it has shown a sign of getting on. A worker that was killed from outside so
     * early looks the same as one that the job itself killed, and only the second would go on for ever, so that both end
     * here: as failed, and restarted by hand it goes on from its last step.
     */
    private static final int MOST_TAKEOVERS = 5;

    /** Workers that got on and were lost nevertheless were killed by something else; but not so often. */
    private static final int MOST_LOSSES = 50;

    private static final String REMEDY = "原因を除いてから再開してください。途中から続けます。";

    private final Database database;
    private final JobKinds kinds;
    private final String node;
    private final Duration leaseLength;
    private final Duration firstPause;

    /** @param firstPause how long to wait for a database that was away; doubles with every attempt */
    Worker(Database database, JobKinds kinds, String node, Duration leaseLength, Duration firstPause) {
        this.database = database;
        this.kinds = kinds;
        this.node = node;
        this.leaseLength = leaseLength;
        this.firstPause = firstPause;
    }

    /** Takes a job of the municipality, if one is to be done. */
    Optional<Lease> claim(MunicipalityCode municipality) {
        return database.transact(system(municipality), work -> Leases.claim(work, kinds, node, leaseLength));
    }

    /** Makes the jobs that this node was doing when it died free to be taken again. */
    void takeUpAgain(MunicipalityCode municipality) {
        database.transactAll(system(municipality), work -> Leases.expire(work, kinds, node));
    }

    /** Does steps until the job has ended, its lease is lost or the worker is to stop. */
    void run(Lease lease, BooleanSupplier stopping) {
        try {
            if (lease.takeovers() > MOST_TAKEOVERS || lease.losses() > MOST_LOSSES) {
                fail(lease, finding(PlatformError.JOB_KILLS_ITS_WORKER, "処理中にサーバーが繰り返し停止しました。"), null);
                return;
            }
            while (!stopping.getAsBoolean()) {
                if (step(lease)) {
                    return;
                }
            }
            database.transactAll(lease.operator(), work -> Leases.end(work, lease, JobState.QUEUED, null, null));
        } catch (LeaseLost lost) {
            LOG.warnf("Job %s was taken over by another worker", lease.job());
        } catch (Refusal refusal) {
            var problem = refusal.findings().list().stream().findFirst().orElseGet(() -> finding(refusal));
            if (lease.kind().isRefusalFinal()) {
                refuse(lease, problem, refusal);
            } else {
                fail(lease, problem, null);
            }
        } catch (Throwable failure) {
            // Errors too: a job that only overflows the stack would otherwise be tried for ever.
            var incident = Incident.log(LOG, "Job " + lease.job(), failure);
            fail(lease, finding(PlatformError.JOB_FAILED, "処理中に障害が起きました。"), incident);
        }
    }

    /** One step; a database that is away for a moment is waited for. True if the job has ended. */
    boolean step(Lease lease) throws InterruptedException {
        var pause = firstPause;
        for (var attempt = 1; ; attempt++) {
            try {
                return database.transact(lease.operator(), work -> step(work, lease));
            } catch (LeaseLost | Refusal answer) {
                throw answer;
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isPassing(failure)) {
                    throw failure;
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private boolean step(UnitOfWork work, Lease lease) {
        var held = Leases.held(work, lease);
        if (held.state() == JobState.CANCELLING) {
            lease.kind().cancelled(work, held.run());
            Leases.end(work, lease, JobState.CANCELLED, null, null);
            return true;
        }
        var step = lease.kind().next(work, held.run(), () -> sign(lease));
        JobYield.insert(work, lease.job(), step);
        Leases.save(work, lease, step);
        if (step.cursor() == null) {
            Leases.end(work, lease, JobState.SUCCEEDED, null, null);
            return true;
        }
        return false;
    }

    /** On a thread of its own: on this one the transaction of the step is open, and the sign would go down with it. */
    private void sign(Lease lease) {
        try {
            Thread.ofVirtual().start(() -> signApart(lease)).join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void signApart(Lease lease) {
        try {
            database.transactAll(system(lease.operator().municipality()), work -> Leases.sign(work, lease));
        } catch (RuntimeException unreachable) {
            LOG.debugf("No sign of job %s could be written", lease.job());
        }
    }

    /** All that was refused is listed, not the first of it only; and nothing is left behind. */
    private void refuse(Lease lease, Finding problem, Refusal refusal) {
        try {
            database.transactAll(lease.operator(), work -> {
                var run = Leases.held(work, lease).run();
                var found = refusal.findings().list();
                if (found.size() > 1) {
                    var rows =
                            found.stream().map(each -> new RowFinding(0, each)).toList();
                    JobYield.insert(work, lease.job(), Step.last().finding(rows));
                }
                lease.kind().cancelled(work, run);
                Leases.endForGood(work, lease, problem);
            });
        } catch (RuntimeException unreachable) {
            Incident.log(LOG, "Ending job " + lease.job(), unreachable);
        }
    }

    private void fail(Lease lease, Finding problem, @Nullable String incident) {
        try {
            database.transactAll(lease.operator(), work -> Leases.end(work, lease, JobState.FAILED, problem, incident));
        } catch (RuntimeException unreachable) {
            // The lease runs out, and whoever takes the job over finds the same.
            Incident.log(LOG, "Ending job " + lease.job(), unreachable);
        }
    }

    private static Finding finding(Refusal refusal) {
        return new Finding(
                refusal.type().code(), Severity.ERROR, "", refusal.type().title(), REMEDY);
    }

    private static Finding finding(ErrorCode code, String message) {
        return Finding.error(code, "", message, REMEDY);
    }

    /** Connection lost, server shutting down, out of resources, serialization failure, deadlock. */
    private static boolean isPassing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && database.getSQLState() != null) {
                var state = database.getSQLState();
                return state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.equals("40001")
                        || state.equals("40P01");
            }
        }
        return false;
    }

    private static Operator system(MunicipalityCode municipality) {
        return Operator.system(municipality, "jobs");
    }
}
