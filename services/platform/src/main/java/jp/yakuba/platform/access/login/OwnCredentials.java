package jp.yakuba.platform.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.AccessSettings;
import jp.yakuba.platform.access.account.AccountPasswords;
import jp.yakuba.platform.access.account.PasswordHashes;
import jp.yakuba.platform.access.account.SecondFactors;
import jp.yakuba.platform.access.authenticator.Enrolment;
import jp.yakuba.platform.access.session.SecretToken;
import jp.yakuba.platform.access.session.SessionId;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** What members of the staff do with their own password and authenticator. */
@ApplicationScoped
class OwnCredentials {

    private final Database database;
    private final AccountPasswords passwords;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Audit audit;
    private final PasswordRule rule;
    private final PasswordHashes hashes;

    OwnCredentials(
            Database database,
            AccountPasswords passwords,
            Sessions sessions,
            SecondFactors secondFactors,
            Audit audit,
            PasswordHashes hashes,
            AccessSettings settings) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.audit = audit;
        this.hashes = hashes;
        this.rule = new PasswordRule(
                settings.password().shortest(), settings.password().ownWords().orElse(List.of()));
    }

    /** What a new password must be, for the clerk. */
    String passwordHint() {
        return rule.shortest() + "文字以上。長く、推測されにくいもの";
    }

    /** Replaces the password by one typed twice; an initial one must not be chosen again. */
    Findings replacePassword(Operator operator, String password, String again) {
        var findings = rule.check(operator.userId(), password);
        if (!password.equals(again)) {
            findings = findings.and(
                    Finding.error(PlatformError.PASSWORD_DIFFERS, "again", "二つのパスワードが違います。", "同じパスワードを二回入力してください。"));
        }
        if (hashes.matches(currentHash(operator), password)) {
            findings = findings.and(
                    Finding.error(PlatformError.PASSWORD_UNCHANGED, "newPassword", "今と同じパスワードです。", "別のパスワードにしてください。"));
        }
        if (!findings.hasErrors()) {
            database.transactAll(operator, work -> {
                passwords.set(work, operator.userId(), password, false);
                audit.record(
                        work,
                        AuditEntry.of(PlatformOperation.ACCESS_PASSWORD).subject(Subject.user(operator.userId())));
            });
        }
        return findings;
    }

    private @Nullable String currentHash(Operator operator) {
        return database.transact(operator, work -> passwords.hash(work, operator.userId()))
                .orElse(null);
    }

    /** What an authenticator needs; refuses if one is enrolled. */
    Enrolment enrolment(Operator operator) {
        return database.transact(operator, work -> secondFactors.secretToEnrol(work, operator.userId()))
                .map(secret -> Enrolment.of(operator, secret.toArray()))
                .orElseThrow(() -> new Refusal(ProblemType.CONFLICT, Findings.none()));
    }

    /** Completes the enrolment by a first code. */
    Findings enrol(Operator operator, String code) {
        return database.transact(operator, work -> {
            var accepted = secondFactors.accept(work, operator.userId(), code);
            audit.record(
                    work,
                    AuditEntry.of(PlatformOperation.ACCESS_ENROLMENT)
                            .subject(Subject.user(operator.userId()))
                            .outcome(accepted ? Outcome.SUCCESS : Outcome.REFUSED));
            return accepted ? Findings.none() : wrongCode();
        });
    }

    /** The session anew, as one in which a code was given. */
    SecretToken withSecondFactor(Operator operator, SecretToken token) {
        return database.transact(operator, work -> {
            sessions.end(work, token);
            return sessions.open(work, operator.userId(), true);
        });
    }

    /** The operator's own open sessions. */
    List<Sessions.Open> sessions(Operator operator, Optional<SecretToken> present) {
        return database.transact(operator, work -> sessions.of(work, operator.userId(), present));
    }

    /** Ends one of the operator's own sessions. */
    void endSession(Operator operator, SessionId session) {
        database.transactAll(operator, work -> {
            sessions.end(work, operator.userId(), session);
            audit.record(
                    work, AuditEntry.of(PlatformOperation.ACCESS_SESSION_END).subject(Subject.user(operator.userId())));
        });
    }

    /** Ends every session but the one of the token. */
    void endOtherSessions(Operator operator, SecretToken token) {
        database.transactAll(operator, work -> sessions.endOthers(work, operator.userId(), token));
    }

    static Findings wrongCode() {
        return Findings.of(
                Finding.error(PlatformError.CODE_WRONG, "code", "確認コードが違います。", "認証アプリに今表示されている6桁の数字を入力してください。"));
    }
}
