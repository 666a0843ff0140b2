package jp.yakuba.platform.access.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.operator.Operator;
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
        return !account.locked() && account.profile().isValidOn(work.today())
                ? Optional.of(operator(work, account, terminal))
                : Optional.empty();
    }

    private Operator operator(UnitOfWork work, Account account, String terminal) {
        var profile = account.profile();
        return new Operator(
                work.municipality(),
                account.userId(),
                profile.name(),
                profile.department(),
                settings.of(work, profile),
                terminal,
                profile.place());
    }
}
