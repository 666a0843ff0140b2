package jp.yakuba.platform.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.time.ZonedDateTime;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.ApiTokens;
import jp.yakuba.platform.access.account.ApiTokens.Issued;
import jp.yakuba.platform.access.account.TokenId;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Issues and revokes API tokens. An administrator does so for systems and for himself: with the token of another member
 * of the staff he could approve what he entered.
 */
@ApplicationScoped
class TokenAdministration {

    private static final Period LONGEST = Period.ofYears(2);
    private static final int LONGEST_LABEL = 60;

    private final AccountAdministration accounts;
    private final ApiTokens tokens;
    private final Audit audit;

    TokenAdministration(AccountAdministration accounts, ApiTokens tokens, Audit audit) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** Whether it makes sense to ask for one: what is done with a person's token is done in that person's name. */
    static boolean mayIssue(UnitOfWork work, Account account) {
        return account.kind() == AccountKind.SYSTEM
                || account.userId().equals(work.operator().userId());
    }

    /**
     * A new token.
     *
     * @param label for what it is
     * @param days how long it is valid
     */
    Issued issue(UnitOfWork work, String userId, String label, int days) {
        var account = accounts.get(work, userId);
        if (!mayIssue(work, account)) {
            throw refused(
                    PlatformError.TOKEN_OF_ANOTHER, "userId", "ほかの職員のトークンは発行できません。", "本人が発行するか、連携システムの利用者を作ってください。");
        }
        Characters.requireClean(label, "用途");
        if (label.isBlank() || Characters.length(label) > LONGEST_LABEL) {
            throw refused(PlatformError.LABEL_LENGTH, "label", "用途がないか、長すぎます。", LONGEST_LABEL + "文字までで入力してください。");
        }
        var now = ZonedDateTime.ofInstant(work.now(), UnitOfWork.JAPAN);
        var expires = now.plusDays(days);
        if (days < 1 || expires.isAfter(now.plus(LONGEST))) {
            throw refused(PlatformError.VALIDITY_OUT_OF_RANGE, "days", "有効日数が範囲の外です。", "1日から2年までの日数にしてください。");
        }
        var issued = tokens.issue(work, userId, label, expires.toInstant());
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.ACCESS_TOKEN_ISSUE)
                        .subject(Subject.user(userId))
                        .detail("token", issued.id())
                        .detail("expires", expires.toLocalDate()));
        return issued;
    }

    void revoke(UnitOfWork work, TokenId id) {
        var userId = tokens.revoke(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, Findings.none()));
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.ACCESS_TOKEN_REVOKE)
                        .subject(Subject.user(userId))
                        .detail("token", id));
    }

    private static Refusal refused(ErrorCode code, String field, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, field, message, remedy));
    }
}
