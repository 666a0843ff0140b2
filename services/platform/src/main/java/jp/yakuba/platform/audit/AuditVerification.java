package jp.yakuba.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.access.Operator;
import jp.yakuba.platform.tenancy.Database;

/** Verifies the audit log of the operator's municipality, and tells the log that it was done and how it ended. */
@ApplicationScoped
public class AuditVerification {

    private final Database database;
    private final Verifier verifier;
    private final Audit audit;
    private final AuditKeys keys;

    AuditVerification(Database database, AuditLog log, Audit audit, AuditKeys keys, AuditSettings settings) {
        this.database = database;
        this.audit = audit;
        this.keys = keys;
        this.verifier = new Verifier(log, keys.trusted(), settings.anchorFile().map(Anchor::new));
    }

    public Verification verify(Operator operator) {
        var verification = database.transact(operator, work -> verifier.verify(work.sql(), operator.municipality()));
        audit.recordApart(
                operator,
                AuditEntry.of("audit.verify")
                        .records((int) Math.min(Integer.MAX_VALUE, verification.entries()))
                        .detail("intact", verification.intact())
                        .detail("breaks", verification.breaks().size()));
        return verification;
    }

    /** The public key with which anybody can check the checkpoints; X.509 in Base64. */
    public String publicKey() {
        return keys.signing().verification().exported();
    }
}
