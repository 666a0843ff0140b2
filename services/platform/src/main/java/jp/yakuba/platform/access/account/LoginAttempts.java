package jp.yakuba.platform.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.account.LoginFailures.FailureKey;
import jp.yakuba.platform.access.account.LoginFailures.Scope;
import jp.yakuba.platform.access.account.LoginFailures.Stage;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Slows down whoever guesses. An attempt counts as failed until it has succeeded, so that many at the same time do not get
 * past the count. It counts for the account at this terminal; where the terminal is not known to the account and not
 * trusted, also for the account wherever it is tried and for the terminal whichever account it tries: so an attacker
 * elsewhere closes nobody's own terminal, and does not get on by changing accounts or addresses.
 */
@ApplicationScoped
public class LoginAttempts {

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final AccessSettings.Lockout lockout;
    private final Accounts.Rows accounts;
    private final LoginFailures failures;
    private final KnownTerminals terminals;
    private final List<Network> trusted;

    LoginAttempts(AccessSettings settings, Accounts.Rows accounts, LoginFailures failures, KnownTerminals terminals) {
        this.lockout = settings.lockout();
        this.accounts = accounts;
        this.failures = failures;
        this.terminals = terminals;
        this.trusted = lockout.trustedAddresses().orElse(List.of()).stream()
                .map(Network::parse)
                .toList();
    }

    /** How an attempt begins. */
    public sealed interface Attempt {
        /** It may go on; the hash is null for an account without a password. */
        record Counted(@Nullable String passwordHash) implements Attempt {}

        /** It is over before it began. */
        record Barred(Reason reason) implements Attempt {}
    }

    /** Why an attempt fails; told to the audit log and to nobody else. */
    public enum Reason {
        UNKNOWN_USER,
        LOCKED,
        BLOCKED,
        WRONG_PASSWORD,
        WRONG_CODE,
        NOT_VALID_TODAY,
        TOKEN_EXPIRED,
        TOKEN_REVOKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Begins an attempt of the account that the operator claims, at the terminal of the operator. */
    public Attempt begin(UnitOfWork work, Stage stage) {
        var claimed = claimed(work);
        var keys = claimed.isPresent() ? keys(work, stage) : strangersKeys(work, stage);
        if (failures.isBlocked(work, keys)) {
            return new Attempt.Barred(claimed.isPresent() ? Reason.BLOCKED : Reason.UNKNOWN_USER);
        }
        keys.forEach(key -> failures.count(work, key, limit(key), this::delay, REMEMBERED));
        if (claimed.isEmpty()) {
            return new Attempt.Barred(Reason.UNKNOWN_USER);
        }
        return claimed.get().isLocked()
                ? new Attempt.Barred(Reason.LOCKED)
                : new Attempt.Counted(claimed.get().passwordHash());
    }

    /** The attempt was right: it does not count. What was guessed before elsewhere goes on counting. */
    public void succeed(UnitOfWork work, Stage stage) {
        for (var key : keys(work, stage)) {
            if (key.scope() == Scope.TERMINAL) {
                failures.forget(work, key);
            } else {
                failures.takeBack(work, key);
            }
        }
        failures.forgetOld(work, REMEMBERED);
    }

    /** Locks the account's row, so that attempts against one account come one after the other. */
    private Optional<AccountRow> claimed(UnitOfWork work) {
        return accounts.findByIdOptional(work.operator().userId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(account -> account.kind() == AccountKind.PERSON);
    }

    private List<FailureKey> keys(UnitOfWork work, Stage stage) {
        var userId = work.operator().userId();
        var terminal = work.operator().terminal();
        var own = FailureKey.terminal(stage, userId, terminal);
        return isTrusted(terminal) || terminals.knows(work, userId, terminal, lockout.terminalKnownFor())
                ? List.of(own)
                : List.of(own, FailureKey.account(stage, userId), FailureKey.source(stage, terminal));
    }

    private List<FailureKey> strangersKeys(UnitOfWork work, Stage stage) {
        var terminal = work.operator().terminal();
        return isTrusted(terminal) ? List.of() : List.of(FailureKey.source(stage, terminal));
    }

    private boolean isTrusted(String terminal) {
        return trusted.stream().anyMatch(network -> network.contains(terminal));
    }

    private int limit(FailureKey key) {
        return switch (key.scope()) {
            case TERMINAL -> lockout.failures();
            case ACCOUNT -> lockout.accountFailures();
            case SOURCE -> lockout.sourceFailures();
        };
    }

    /** Twice as long with each further failure. */
    private Duration delay(int beyond) {
        var longest = lockout.longestDelay();
        return beyond >= Long.numberOfLeadingZeros(lockout.firstDelay().toMillis()) - 1
                ? longest
                : shorter(lockout.firstDelay().multipliedBy(1L << beyond), longest);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
