package jp.yakuba.platform.audit;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jdbi.v3.core.Handle;

/** Reads the whole audit log of a municipality and tells where it is not what was written. Needs public keys only. */
final class Verifier {

    private final AuditLog log;
    private final List<VerificationKey> trusted;
    private final Optional<Anchor> anchor;

    Verifier(AuditLog log, List<VerificationKey> trusted, Optional<Anchor> anchor) {
        this.log = log;
        this.trusted = List.copyOf(trusted);
        this.anchor = anchor;
    }

    /** The transaction must be the municipality's. Sealing waits until it ends; writing does not. */
    Verification verify(Handle sql, MunicipalityCode municipality) {
        Checkpoints.lock(sql);
        var lines = anchor.map(file -> file.linesOf(municipality)).orElseGet(Collections::emptyNavigableMap);
        var run = new VerificationRun(sql, log, trusted, lines);
        return run.verify(anchor.isPresent());
    }
}
