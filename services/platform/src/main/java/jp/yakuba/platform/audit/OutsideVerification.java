package jp.yakuba.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Verifies a log without the service that wrote it: for auditors from outside, who trust nothing but the public key they
 * were given. What is asked for with {@code --anchor} is the file beside the database, or a copy of it kept elsewhere.
 */
public final class OutsideVerification {

    /** What lies here may end before the log does, and begin with lines that bear no signature. */
    private static final AnchorState OF_ANY_EDITION = new AnchorState(0, Long.MAX_VALUE, 0);

    private final List<VerificationKey> trusted;
    private final Optional<Anchor> anchor;

    /**
     * With these public keys, each as the service gives it out.
     *
     * @throws IllegalArgumentException if one is none
     */
    public OutsideVerification(List<String> publicKeys, Optional<Path> anchor) {
        this.trusted = publicKeys.stream().map(VerificationKey::parse).toList();
        this.anchor = anchor.map(Anchor::new);
    }

    /**
     * A log that was taken out with 「検証用に出力する」.
     *
     * @throws IllegalArgumentException if the file is not one
     */
    public Verification verify(Path file) {
        var log = LogInFile.read(file);
        return run(log, log.municipality());
    }

    /** The log of a municipality in its database, as any role that may read it. Sealing waits until it is done. */
    public Verification verify(String url, String user, String password, MunicipalityCode municipality) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return Jdbi.create(source).installPlugin(new PostgresPlugin()).inTransaction(sql -> {
            sql.createQuery("select set_config('yakuba.municipality', :code, true)")
                    .bind("code", municipality.value())
                    .mapTo(String.class)
                    .one();
            Checkpoints.lock(sql);
            return run(new LogInDatabase(sql, new AuditLog(new ObjectMapper())), municipality);
        });
    }

    private Verification run(SealedLog log, MunicipalityCode municipality) {
        var book = anchor.map(file -> file.book(municipality, trusted, OF_ANY_EDITION))
                .orElse(AnchorBook.NONE);
        return new VerificationRun(log, trusted, book, VerificationState.BEGINNING).end(anchor.isPresent());
    }
}
