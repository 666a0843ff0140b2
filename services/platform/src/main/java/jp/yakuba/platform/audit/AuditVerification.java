package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Verifies the audit log of the operator's municipality, and tells the log that it was done and how it ended. */
@ApplicationScoped
public class AuditVerification {

    private final Database database;
    private final AuditLog log;
    private final Audit audit;
    private final AuditKeys keys;
    private final Optional<Anchor> anchor;

    AuditVerification(Database database, AuditLog log, Audit audit, AuditKeys keys, AuditSettings settings) {
        this.database = database;
        this.log = log;
        this.audit = audit;
        this.keys = keys;
        this.anchor = settings.anchorFile().map(Anchor::new);
    }

    /** The whole log in one go. Sealing waits until it is done; writing does not. */
    public Verification verify(Operator operator) {
        return database.transact(operator, work -> {
            Checkpoints.lock(work.sql());
            return end(work, resume(work, VerificationState.BEGINNING));
        });
    }

    /** A run that goes on from where another has come to. */
    public VerificationRun resume(UnitOfWork work, VerificationState state) {
        var book = anchor.map(file -> file.book(work.municipality(), keys.trusted(), anchorState(work)))
                .orElse(AnchorBook.NONE);
        return new VerificationRun(new LogInDatabase(work.sql(), log), keys.trusted(), book, state);
    }

    /** Before the first line was written nothing is known of the file: it may be of an older edition. */
    private static AnchorState anchorState(UnitOfWork work) {
        return AnchorState.find(work.sql()).orElse(new AnchorState(0, Long.MAX_VALUE, 0));
    }

    /** Brings a run to its end, while nobody seals, and tells the log. */
    public Verification end(UnitOfWork work, VerificationRun run) {
        Checkpoints.lock(work.sql());
        var verification = run.end(anchor.isPresent());
        var entry = AuditEntry.of(PlatformOperation.AUDIT_VERIFY)
                .records((int) Math.min(Integer.MAX_VALUE, verification.entries()))
                .detail("intact", verification.intact())
                .detail("breaks", verification.breaks().size())
                .detail("checkpoints", verification.checkpoints())
                .detail("anchored", verification.anchored());
        audit.record(
                work,
                verification
                        .firstBreak()
                        .map(first -> entry.detail("first-break", first.words()))
                        .orElse(entry));
        return verification;
    }

    /** Whether there is a file outside the database that knows how far the log went. */
    public boolean anchored() {
        return anchor.isPresent();
    }

    /** The public key with which anybody can check the checkpoints; X.509 in Base64. */
    public String publicKey() {
        return keys.signing().verification().exported();
    }

    /** The name under which checkpoints know their key. */
    public String keyId() {
        return keys.signing().verification().id();
    }

    /** How many checkpoints there are. */
    public long checkpoints(UnitOfWork work) {
        return Checkpoints.count(work.sql());
    }

    /** How many entries wait for a checkpoint. */
    public long waiting(UnitOfWork work) {
        return Checkpoints.countWaiting(work.sql());
    }

    /** Whether a checkpoint holds the entry, and as it is. */
    public SealState state(UnitOfWork work, LoggedEntry entry) {
        var sql = work.sql();
        if (Checkpoints.isWaiting(sql, entry.id())) {
            return SealState.WAITING;
        }
        return Checkpoints.holding(sql, entry.id(), entry.occurredAt())
                .flatMap(held -> log.findStored(sql, entry.id()).map(stored -> stored.is(held.leafHash())))
                .map(intact -> intact ? SealState.INTACT : SealState.BROKEN)
                .orElse(SealState.MISSING);
    }
}
