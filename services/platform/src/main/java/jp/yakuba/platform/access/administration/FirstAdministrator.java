package jp.yakuba.platform.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.account.SecondFactors;
import jp.yakuba.platform.access.permission.Staff;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The administrator with whom a municipality begins, and the way back in when none can log in any more. Both are the
 * console's alone: who can use the console of the machine can do anything anyway.
 */
@ApplicationScoped
public class FirstAdministrator {

    private final Accounts accounts;
    private final AccountAdministration administration;
    private final AccessPolicy policy;
    private final SecondFactors secondFactors;
    private final Staff staff;
    private final Audit audit;

    FirstAdministrator(
            Accounts accounts,
            AccountAdministration administration,
            AccessPolicy policy,
            SecondFactors secondFactors,
            Staff staff,
            Audit audit) {
        this.accounts = accounts;
        this.administration = administration;
        this.policy = policy;
        this.secondFactors = secondFactors;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * Makes an administrator and demands a second factor of everybody, unless there is an administrator already.
     *
     * @return the password for one login, in which it must be changed; empty if nothing was done
     */
    public Optional<String> create(UnitOfWork work, String userId, String department) {
        if (staff.count(work, Role.ADMINISTRATOR) > 0) {
            return Optional.empty();
        }
        Account.requireUserId(userId);
        policy.requireSecondFactor(work, true);
        var profile =
                AccountProfile.of("システム管理者", department, "", Set.of(HeldRole.of(Role.ADMINISTRATOR)), work.today());
        return Optional.of(administration.create(work, userId, AccountKind.PERSON, profile));
    }

    /**
     * Lets an administrator in again: a new password for one login, no authenticator, not closed, no end of use.
     *
     * @throws RejectedValue if there is no such administrator
     */
    public String reset(UnitOfWork work, String userId) {
        var account = accounts.find(work, userId)
                .filter(known -> known.profile().roles().contains(HeldRole.of(Role.ADMINISTRATOR)))
                .orElseThrow(() -> new RejectedValue(
                        PlatformError.ADMINISTRATOR_UNKNOWN, "システム管理者 " + userId + " がいません。", "利用者IDを確かめてください。"));
        administration.setLocked(work, userId, false);
        secondFactors.remove(work, userId);
        if (!account.profile().isValidOn(work.today())) {
            accounts.addVersion(work, userId, work.today(), account.profile().openFrom(work.today()));
        }
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.ACCESS_ADMINISTRATOR_RESET).subject(Subject.user(userId)));
        return administration.resetPassword(work, userId);
    }
}
