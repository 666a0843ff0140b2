package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import jp.yakuba.platform.access.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Verifies the audit log of the operator's municipality, and tells the log that it was done and how it ended. */
@ApplicationScoped
public class AuditVerification {

    static final String OPERATION = "audit.verify";

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
    VerificationRun resume(UnitOfWork work, VerificationState state) {
        var lines = anchor.<NavigableMap<Long, AnchorLine>>map(file -> file.linesOf(work.municipality()))
                .orElseGet(Collections::emptyNavigableMap);
        return new VerificationRun(new LogInDatabase(work.sql(), log), keys.trusted(), lines, state);
    }

    /** Brings a run to its end, with the lock on sealing held, and tells the log. */
    Verification end(UnitOfWork work, VerificationRun run) {
        var verification = run.end(anchor.isPresent());
        var entry = AuditEntry.of(OPERATION)
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
    boolean anchored() {
        return anchor.isPresent();
    }

    /** The public key with which anybody can check the checkpoints; X.509 in Base64. */
    public String publicKey() {
        return keys.signing().verification().exported();
    }

    /** The name under which checkpoints know their key. */
    String keyId() {
        return keys.signing().verification().id();
    }
}
