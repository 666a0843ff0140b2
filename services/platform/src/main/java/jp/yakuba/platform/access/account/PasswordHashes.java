package jp.yakuba.platform.access.account;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import jp.yakuba.platform.access.AccessSettings;
import org.jspecify.annotations.Nullable;

/** Passwords as Argon2id hashes. */
@ApplicationScoped
public class PasswordHashes {

    private final Argon2 argon2 = Argon2Factory.create(Argon2Types.ARGON2id);
    private final AccessSettings.Password settings;
    private final Semaphore atOnce;
    private final String ofNobody;

    PasswordHashes(AccessSettings settings) {
        this.settings = settings.password();
        this.atOnce = new Semaphore(this.settings.atOnce());
        this.ofNobody = hash("nobody has this password");
    }

    String hash(String password) {
        return limited(() -> argon2.hash(
                settings.iterations(), settings.memoryKib(), settings.parallelism(), password.toCharArray()));
    }

    /**
     * Whether the password belongs to the hash.
     *
     * @param hash null when there is no such account: it takes the same time then, so that nobody learns it
     */
    public boolean matches(@Nullable String hash, String password) {
        var right = limited(() -> argon2.verify(hash == null ? ofNobody : hash, password.toCharArray()));
        return right && hash != null;
    }

    private <T> T limited(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
