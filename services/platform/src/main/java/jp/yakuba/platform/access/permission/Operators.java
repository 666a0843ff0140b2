package jp.yakuba.platform.access.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Accounts as operators: only one that may be used today becomes one, with the permissions it has today. */
@ApplicationScoped
public class Operators {

    private final Accounts accounts;
    private final PermissionSettings settings;

    Operators(Accounts accounts, PermissionSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** The account as an operator at the terminal; empty if it may not be used today. */
    public Optional<Operator> resolve(UnitOfWork work, String userId, String terminal) {
        return accounts.find(work, userId).flatMap(account -> resolve(work, account, terminal));
    }

    /** The account as an operator at the terminal; empty if it may not be used today. */
    public Optional<Operator> resolve(UnitOfWork work, Account account, String terminal) {
        return mayBeUsed(account.locked(), account.profile(), work.today())
                ? Optional.of(operator(
                        work.municipality(),
                        account.userId(),
                        account.profile(),
                        settings.of(work, account.profile()),
                        terminal))
                : Optional.empty();
    }

    static boolean mayBeUsed(boolean locked, AccountProfile profile, LocalDate day) {
        return !locked && profile.isValidOn(day);
    }

    static Operator operator(
            MunicipalityCode municipality,
            String userId,
            AccountProfile profile,
            Set<Permission> permissions,
            String terminal) {
        return new Operator(
                municipality, userId, profile.name(), profile.department(), permissions, terminal, profile.place());
    }
}
