package jp.yakuba.platform.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.KnownTerminals;
import jp.yakuba.platform.access.account.LoginAttempts;
import jp.yakuba.platform.access.account.LoginAttempts.Attempt;
import jp.yakuba.platform.access.account.LoginAttempts.Reason;
import jp.yakuba.platform.access.account.LoginFailures.Stage;
import jp.yakuba.platform.access.account.PasswordHashes;
import jp.yakuba.platform.access.account.SecondFactors;
import jp.yakuba.platform.access.permission.Operators;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.access.session.Sessions.Standing;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Logging in, step by step. A refusal is the same for every reason and takes the same time, so that nobody learns which
 * accounts there are; the audit log is told the reason.
 */
@ApplicationScoped
class Login {

    /** No user id has this form. */
    static final String UNKNOWN = "-";

    private final Database database;
    private final PasswordHashes passwords;
    private final LoginAttempts attempts;
    private final KnownTerminals terminals;
    private final Operators operators;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Audit audit;
    private final Duration answerAfter;

    Login(
            Database database,
            PasswordHashes passwords,
            LoginAttempts attempts,
            KnownTerminals terminals,
            Operators operators,
            Sessions sessions,
            SecondFactors secondFactors,
            Audit audit,
            AccessSettings settings) {
        this.database = database;
        this.passwords = passwords;
        this.attempts = attempts;
        this.terminals = terminals;
        this.operators = operators;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.audit = audit;
        this.answerAfter = settings.lockout().answerAfter();
    }

    /** Opens a session, which may still ask for more; empty if the user id or the password is not right. */
    Optional<SecretToken> withPassword(
            MunicipalityCode municipality, String typedId, String password, String terminal) {
        var userId = Account.isUserId(typedId) ? typedId : UNKNOWN;
        return inConstantTime(() -> {
            var right = rightPassword(visitor(municipality, userId, terminal), password);
            return switch (right) {
                case Checked.Right(var visitor) -> database.transact(visitor, work -> enter(work, userId));
                case Checked.Wrong(var visitor, var reason) -> {
                    refuse(visitor, PlatformOperation.ACCESS_LOGIN, reason);
                    yield Optional.empty();
                }
            };
        });
    }

    /** Whether the password is the operator's own; a wrong one counts. */
    boolean confirms(Operator operator, String password) {
        return switch (rightPassword(operator, password)) {
            case Checked.Right _ -> {
                database.transactAll(operator, work -> attempts.succeed(work, Stage.PASSWORD));
                yield true;
            }
            case Checked.Wrong(var _, var reason) -> {
                refuse(operator, PlatformOperation.ACCESS_PASSWORD_CHECK, reason);
                yield false;
            }
        };
    }

    /** Completes the session by a code; gives it another token, so that the one of before is worth nothing. */
    Optional<SecretToken> withCode(SecretToken token, String code, String terminal) {
        return inConstantTime(() -> standing(token, terminal).flatMap(standing -> {
            var userId = standing.userId();
            var visitor = visitor(token.municipality(), userId, terminal);
            return switch (database.transact(visitor, work -> attempts.begin(work, Stage.CODE))) {
                case Attempt.Barred(var reason) -> refuse(visitor, PlatformOperation.ACCESS_SECOND_FACTOR, reason);
                case Attempt.Counted _ -> {
                    var entered = database.transact(visitor, work -> enterCode(work, token, userId, code));
                    yield entered.isPresent()
                            ? entered
                            : refuse(visitor, PlatformOperation.ACCESS_SECOND_FACTOR, Reason.WRONG_CODE);
                }
            };
        }));
    }

    /** How the session of the token stands. */
    Optional<Standing> standing(SecretToken token, String terminal) {
        var visitor = visitor(token.municipality(), UNKNOWN, terminal);
        return database.transact(visitor, work -> sessions.standing(work, token));
    }

    void logout(SecretToken token, String terminal) {
        standing(token, terminal)
                .ifPresent(standing ->
                        database.transactAll(visitor(token.municipality(), standing.userId(), terminal), work -> {
                            sessions.end(work, token);
                            audit.record(work, AuditEntry.of(PlatformOperation.ACCESS_LOGOUT));
                        }));
    }

    private sealed interface Checked {
        record Right(Operator visitor) implements Checked {}

        record Wrong(Operator visitor, Reason reason) implements Checked {}
    }

    /** The hash is computed in no transaction, and of an account that is not there too. */
    private Checked rightPassword(Operator visitor, String password) {
        var attempt = database.transact(visitor, work -> attempts.begin(work, Stage.PASSWORD));
        return switch (attempt) {
            case Attempt.Counted(var hash) when passwords.matches(hash, password) -> new Checked.Right(visitor);
            case Attempt.Counted _ -> new Checked.Wrong(visitor, Reason.WRONG_PASSWORD);
            case Attempt.Barred(var reason) -> {
                passwords.matches(null, password);
                yield new Checked.Wrong(visitor, reason);
            }
        };
    }

    private Optional<SecretToken> enter(UnitOfWork work, String userId) {
        attempts.succeed(work, Stage.PASSWORD);
        if (operators.resolve(work, userId, work.operator().terminal()).isEmpty()) {
            audit.record(work, refused(PlatformOperation.ACCESS_LOGIN, Reason.NOT_VALID_TODAY));
            return Optional.empty();
        }
        if (!secondFactors.isEnrolled(work, userId)) {
            terminals.enter(work, userId);
        }
        audit.record(work, AuditEntry.of(PlatformOperation.ACCESS_LOGIN));
        return Optional.of(sessions.open(work, userId, false));
    }

    private Optional<SecretToken> enterCode(UnitOfWork work, SecretToken token, String userId, String code) {
        if (!secondFactors.accept(work, userId, code)) {
            return Optional.empty();
        }
        attempts.succeed(work, Stage.CODE);
        terminals.enter(work, userId);
        sessions.end(work, token);
        audit.record(work, AuditEntry.of(PlatformOperation.ACCESS_SECOND_FACTOR));
        return Optional.of(sessions.open(work, userId, true));
    }

    private Optional<SecretToken> refuse(Operator visitor, AuditedOperation operation, Reason reason) {
        var known =
                reason == Reason.UNKNOWN_USER ? visitor(visitor.municipality(), UNKNOWN, visitor.terminal()) : visitor;
        audit.recordApart(known, refused(operation, reason));
        return Optional.empty();
    }

    static AuditEntry refused(AuditedOperation operation, Reason reason) {
        return AuditEntry.of(operation).outcome(Outcome.REFUSED).detail("reason", reason.code());
    }

    /** One of whom nothing is known yet but the account they claim. */
    static Operator visitor(MunicipalityCode municipality, String userId, String terminal) {
        return new Operator(municipality, userId, "", "", Set.of(), terminal, "");
    }

    /** A refusal waits until the time is up. What is typed into the wrong field may be a password: it is not kept. */
    private Optional<SecretToken> inConstantTime(Supplier<Optional<SecretToken>> attempt) {
        var end = System.nanoTime() + answerAfter.toNanos();
        var result = attempt.get();
        if (result.isEmpty()) {
            try {
                Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return result;
    }
}
