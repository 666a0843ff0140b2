package jp.yakuba.platform.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The keys of the configuration. */
@ApplicationScoped
@Startup
class AuditKeys {

    private final SigningKey signing;
    private final List<VerificationKey> trusted;

    AuditKeys(AuditSettings settings) {
        signing = SigningKey.ofSeed(settings.key()
                .orElseThrow(() -> new IllegalStateException(
                        "yakuba.audit.key is missing: 32 random bytes in Base64 that sign the audit log")));
        trusted = new ArrayList<>(List.of(signing.verification()));
        settings.formerPublicKeys().orElse(List.of()).stream()
                .map(VerificationKey::parse)
                .forEach(trusted::add);
    }

    SigningKey signing() {
        return signing;
    }

    /** Whose signatures count, the present key first. */
    List<VerificationKey> trusted() {
        return List.copyOf(trusted);
    }
}
