package jp.yakuba.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The passwords of accounts, kept as hashes. */
@ApplicationScoped
class AccountPasswords {

    private final PasswordHashes passwords;
    private final LoginFailures failures;
    private final KnownTerminals terminals;

    AccountPasswords(PasswordHashes passwords, LoginFailures failures, KnownTerminals terminals) {
        this.passwords = passwords;
        this.failures = failures;
        this.terminals = terminals;
    }

    /** Gives an account a password; with {@code mustChange} its next login asks for another one. */
    void set(UnitOfWork work, String userId, String password, boolean mustChange) {
        setHash(work, userId, passwords.hash(password), mustChange);
    }

    Optional<String> hash(UnitOfWork work, String userId) {
        return work.sql()
                .createQuery("""
                        select password_hash from platform.account
                        where user_id = :userId and password_hash is not null
                        """)
                .bind("userId", userId)
                .mapTo(String.class)
                .findOne();
    }

    void setHash(UnitOfWork work, String userId, String hash, boolean mustChange) {
        work.sql()
                .createUpdate("""
                        update platform.account
                        set password_hash = :hash, password_changed_at = :now, must_change = :mustChange
                        where user_id = :userId and kind = 'person'
                        """)
                .bind("userId", userId)
                .bind("hash", hash)
                .bind("mustChange", mustChange)
                .bind("now", Accounts.time(work.now()))
                .execute();
        failures.forgetAll(work, userId);
        terminals.forget(work, userId);
    }
}
