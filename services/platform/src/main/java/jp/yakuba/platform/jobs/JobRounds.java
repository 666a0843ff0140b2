package jp.yakuba.platform.jobs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.background.BackgroundLoop;
import jp.yakuba.platform.background.MunicipalityLoop;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.Pace;

/** Keeps the jobs going while the service runs; when it stops, finishes the steps under way and gives the jobs back. */
@ApplicationScoped
class JobRounds {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(1);

    private final Database database;
    private final JobKinds kinds;
    private final Clock clock;
    private final JobSettings settings;
    private final Timetable timetable;
    private final Worker worker;
    private final Semaphore slots;
    private final Set<Lease> leases = ConcurrentHashMap.newKeySet();
    private final Set<MunicipalityCode> takenUp = ConcurrentHashMap.newKeySet();
    private final MunicipalityLoop claiming;
    private final BackgroundLoop renewing;
    /** Threads of the operating system, as loops have them, since jobs compute for minutes. */
    private final ExecutorService running = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("yakuba-job-", 1).factory());

    private volatile boolean stopping;

    JobRounds(Database database, JobKinds kinds, JobSettings settings, Timetable timetable, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.clock = clock;
        this.settings = settings;
        this.timetable = timetable;
        this.worker = new Worker(database, kinds, settings.node(), settings.lease(), DATABASE_PAUSE);
        this.slots = new Semaphore(settings.parallel());
        this.claiming = new MunicipalityLoop("jobs", settings.pause(), this::undone, this::startJobs);
        this.renewing = new BackgroundLoop("job-leases", settings.lease().dividedBy(3), this::renewLeases);
    }

    /** A job of the municipality waits. */
    void kick(MunicipalityCode municipality) {
        claiming.kick(municipality);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            claiming.start();
            renewing.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        claiming.stop(PATIENCE);
        running.shutdown();
        if (!running.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            running.shutdownNow();
        }
        renewing.stop(PATIENCE);
    }

    /** Where a job waits or its time has come; and at first everywhere, for what this process left behind. */
    private List<MunicipalityCode> undone() {
        var waiting = Set.copyOf(database.ask(sql -> Leases.waiting(sql, kinds, clock.instant())));
        return database.municipalities().stream()
                .filter(one -> waiting.contains(one) || !takenUp.contains(one) || timetable.isDue(one))
                .toList();
    }

    private void startJobs(MunicipalityCode municipality) {
        if (takenUp.add(municipality)) {
            worker.takeUpAgain(municipality);
        }
        timetable.submitDue(municipality);
        while (!stopping && slots.tryAcquire()) {
            var claimed = worker.claim(municipality);
            if (claimed.isEmpty()) {
                slots.release();
                return;
            }
            leases.add(claimed.get());
            running.execute(() -> Pace.BATCH.run(() -> run(claimed.get())));
        }
    }

    private void run(Lease lease) {
        try {
            worker.run(lease, () -> stopping);
        } finally {
            leases.remove(lease);
            slots.release();
            kick(lease.operator().municipality());
        }
    }

    private void renewLeases() {
        Map<MunicipalityCode, Set<LeaseToken>> tokens = leases.stream()
                .collect(Collectors.groupingBy(
                        lease -> lease.operator().municipality(),
                        Collectors.mapping(Lease::token, Collectors.toSet())));
        tokens.forEach((municipality, ofIt) -> database.transactAll(
                Operator.system(municipality, "jobs"), work -> Leases.renew(work, ofIt, settings.lease())));
    }
}
