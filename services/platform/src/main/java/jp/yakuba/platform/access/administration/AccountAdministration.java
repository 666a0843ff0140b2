package jp.yakuba.platform.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountPasswords;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.account.LoginFailures;
import jp.yakuba.platform.access.account.SecondFactors;
import jp.yakuba.platform.access.permission.OwnRights;
import jp.yakuba.platform.access.permission.Permissions;
import jp.yakuba.platform.access.session.Sessions;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What an administrator does to the accounts of others; every act is told as a change of settings (設定変更ログ). */
@ApplicationScoped
class AccountAdministration {

    private static final HeldRole ADMINISTRATOR = HeldRole.of(Role.ADMINISTRATOR);
    private static final int INITIAL_PASSWORD = 16;
    /** Without those that look like another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final LoginFailures failures;
    private final Sessions sessions;
    private final SecondFactors secondFactors;
    private final Permissions permissions;
    private final OwnRights ownRights;
    private final Audit audit;

    AccountAdministration(
            Accounts accounts,
            AccountPasswords passwords,
            LoginFailures failures,
            Sessions sessions,
            SecondFactors secondFactors,
            Permissions permissions,
            OwnRights ownRights,
            Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.permissions = permissions;
        this.ownRights = ownRights;
        this.audit = audit;
    }

    /**
     * Adds an account.
     *
     * @return the initial password of a person, to be told once; empty for a system
     */
    String create(UnitOfWork work, String userId, AccountKind kind, AccountProfile profile) {
        requireKnown(profile);
        if (!accounts.add(work, userId, kind, profile)) {
            throw refusal(PlatformError.USER_ID_TAKEN, "userId", "この利用者IDは使われています。", "別の利用者IDにしてください。");
        }
        tell(work, PlatformOperation.ACCESS_ACCOUNT_CREATE, userId, facts(profile));
        return kind == AccountKind.PERSON ? initialPassword(work, userId) : "";
    }

    /**
     * Makes the account be this from a day on, today or later.
     *
     * @param basedOn number of the newest change that whoever asks for it has seen; blank if they do not say
     */
    void change(UnitOfWork work, String userId, LocalDate from, AccountProfile profile, String basedOn) {
        var account = get(work, userId);
        requireSeen(work, userId, basedOn);
        requireKnown(profile);
        if (from.isBefore(work.today())) {
            throw refusal(PlatformError.DAY_PAST, "effectiveFrom", "適用日が過去です。", "今日以後の日にしてください。");
        }
        var withoutAdministration = profile.withheld().stream().anyMatch(PlatformPermission.ACCESS_ACCOUNTS::equals)
                || !profile.roles().contains(ADMINISTRATOR);
        if (userId.equals(work.operator().userId())
                && account.profile().roles().contains(ADMINISTRATOR)
                && withoutAdministration) {
            throw refusal(PlatformError.OWN_ADMINISTRATION, "roles", "自分の管理者権限は外せません。", "ほかのシステム管理者に外してもらってください。");
        }
        ownRights.requireNoMore(work, userId, profile, from);
        accounts.addVersion(work, userId, from, profile);
        var facts = facts(profile);
        facts.put("effective-from", from.toString());
        tell(work, PlatformOperation.ACCESS_ACCOUNT_CHANGE, userId, facts);
    }

    void withdraw(UnitOfWork work, String userId, int version) {
        ownRights.requireNoMoreWithout(work, userId, version);
        if (!accounts.withdraw(work, userId, version)) {
            throw new Refusal(ProblemType.CONFLICT, Findings.none());
        }
        tell(work, PlatformOperation.ACCESS_ACCOUNT_WITHDRAW, userId, Map.of("version", String.valueOf(version)));
    }

    /** Closes the account and ends its sessions, or opens it again, from too many failures too. */
    void setLocked(UnitOfWork work, String userId, boolean locked) {
        get(work, userId);
        if (locked && userId.equals(work.operator().userId())) {
            throw refusal(PlatformError.OWN_LOCK, "", "自分の利用は停止できません。", "ほかのシステム管理者に停止してもらってください。");
        }
        accounts.setLocked(work, userId, locked);
        failures.forgetAll(work, userId);
        if (locked) {
            sessions.endAll(work, userId);
        }
        tell(
                work,
                locked ? PlatformOperation.ACCESS_ACCOUNT_LOCK : PlatformOperation.ACCESS_ACCOUNT_UNLOCK,
                userId,
                Map.of());
    }

    /** Gives a new initial password, to be told once, and ends the sessions. */
    String resetPassword(UnitOfWork work, String userId) {
        if (get(work, userId).kind() != AccountKind.PERSON) {
            throw new Refusal(ProblemType.CONFLICT, Findings.none());
        }
        sessions.endAll(work, userId);
        tell(work, PlatformOperation.ACCESS_ACCOUNT_RESET_PASSWORD, userId, Map.of());
        return initialPassword(work, userId);
    }

    /** Takes the authenticator away, when it is lost, and ends the sessions. */
    void removeSecondFactor(UnitOfWork work, String userId) {
        get(work, userId);
        secondFactors.remove(work, userId);
        sessions.endAll(work, userId);
        tell(work, PlatformOperation.ACCESS_ACCOUNT_REMOVE_SECOND_FACTOR, userId, Map.of());
    }

    /** The account, or 404. */
    Account get(UnitOfWork work, String userId) {
        return accounts.find(work, userId).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, Findings.none()));
    }

    private String initialPassword(UnitOfWork work, String userId) {
        var password = new StringBuilder();
        for (int i = 0; i < INITIAL_PASSWORD; i++) {
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        passwords.set(work, userId, password.toString(), true);
        return password.toString();
    }

    private void requireSeen(UnitOfWork work, String userId, String basedOn) {
        if (!basedOn.isBlank() && !basedOn.equals(String.valueOf(accounts.lastVersion(work, userId)))) {
            throw refusal(
                    PlatformError.CHANGED_MEANWHILE,
                    AccountForm.BASED_ON,
                    "画面を開いた後に、ほかの人が内容を変更しています。",
                    "「変更の履歴と予定」を確かめ、それでよければもう一度登録してください。");
        }
    }

    private void requireKnown(AccountProfile profile) {
        for (var permission : profile.granted()) {
            requireKnown(permission, "granted");
        }
        for (var permission : profile.withheld()) {
            requireKnown(permission, "withheld");
        }
    }

    private void requireKnown(Permission permission, String field) {
        if (!permissions.has(permission)) {
            throw refusal(PlatformError.PERMISSION_UNKNOWN, field, "操作権限一覧表にない権限です。", "一覧から選んでください。");
        }
    }

    private static Refusal refusal(ErrorCode code, String field, String message, String remedy) {
        return new Refusal(ProblemType.VALIDATION_FAILED, Finding.error(code, field, message, remedy));
    }

    private void tell(UnitOfWork work, AuditedOperation operation, String userId, Map<String, String> facts) {
        var entry = AuditEntry.of(operation).subject(Subject.user(userId));
        for (var fact : facts.entrySet()) {
            entry = entry.detail(fact.getKey(), fact.getValue());
        }
        audit.record(work, entry);
    }

    private static Map<String, String> facts(AccountProfile profile) {
        var facts = new TreeMap<String, String>();
        facts.put("roles", join(profile.roles().stream().map(HeldRole::code).toList()));
        facts.put(
                "granted", join(profile.granted().stream().map(Permission::code).toList()));
        facts.put(
                "withheld",
                join(profile.withheld().stream().map(Permission::code).toList()));
        facts.put("department", profile.department());
        facts.put("valid-from", profile.validFrom().toString());
        facts.put("valid-to", String.valueOf(profile.validTo()));
        return facts;
    }

    private static String join(List<String> codes) {
        return String.join(" ", codes.stream().sorted().toList());
    }
}
