package jp.yakuba.platform.audit;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** A municipality of its own whose log holds what a test wrote into it, at the times that it says. */
public record WrittenLog(TestAccounts accounts) {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(800);

    public static WrittenLog open() {
        var code = MunicipalityCode.ofBody("99" + MUNICIPALITIES.incrementAndGet());
        return new WrittenLog(new TestAccounts(code).register());
    }

    /** One with three checkpoints of four entries. */
    public static WrittenLog sealed() {
        var log = open();
        for (var checkpoint = 0; checkpoint < 3; checkpoint++) {
            for (var entry = 0; entry < 4; entry++) {
                log.write("hanako", Instant.now(), AuditEntry.of(PlatformOperation.FILE_DOWNLOAD));
            }
            log.seal();
        }
        return log;
    }

    public MunicipalityCode municipality() {
        return accounts.municipality();
    }

    public Operator staff(String userId, String terminal) {
        return new Operator(municipality(), userId, userId, "市民課", Set.of(), terminal, "本庁");
    }

    /** Writes an entry as if it had happened then. */
    public void write(String userId, Instant at, AuditEntry entry) {
        write(staff(userId, "窓口1"), at, entry);
    }

    public void write(Operator operator, Instant at, AuditEntry entry) {
        var audit = Arc.container().instance(Audit.class).get();
        database()
                .transactAll(
                        operator,
                        work -> audit.record(new UnitOfWork(work.sql(), operator, at, work.transaction()), entry));
    }

    /** Seals what waits. */
    public void seal() {
        Arc.container().instance(Sealer.class).get().sealAll(municipality());
    }

    /** The operations told of, in their order. */
    public List<String> operations() {
        return texts("operation");
    }

    public List<String> texts(String column) {
        return database().transact(staff("reader", "test"), work -> work.sql()
                .createQuery("select cast(" + column + " as text) from platform.audit_entry e order by e.entry_id")
                .mapTo(String.class)
                .list());
    }

    private static Database database() {
        return Arc.container().instance(Database.class).get();
    }
}
