package jp.yakuba.platform.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The passwords of accounts, kept as hashes. */
@ApplicationScoped
public class AccountPasswords {

    private final Accounts.Rows accounts;
    private final PasswordHashes passwords;
    private final LoginFailures failures;
    private final KnownTerminals terminals;

    AccountPasswords(
            Accounts.Rows accounts, PasswordHashes passwords, LoginFailures failures, KnownTerminals terminals) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.terminals = terminals;
    }

    /** Gives an account a password; with {@code mustChange} its next login asks for another one. */
    public void set(UnitOfWork work, String userId, String password, boolean mustChange) {
        setHash(work, userId, passwords.hash(password), mustChange);
    }

    public Optional<String> hash(UnitOfWork work, String userId) {
        return accounts.findByIdOptional(userId).map(AccountRow::passwordHash);
    }

    /** All that says so in one statement: an initial password must be changed, whoever chooses one at the same time. */
    public void setHash(UnitOfWork work, String userId, String hash, boolean mustChange) {
        accounts.update(
                "passwordHash = ?1, passwordChangedAt = ?2, mustChange = ?3 where userId = ?4 and kind = 'person'",
                hash,
                work.now(),
                mustChange,
                userId);
        failures.forgetAll(work, userId);
        terminals.forget(work, userId);
    }
}
