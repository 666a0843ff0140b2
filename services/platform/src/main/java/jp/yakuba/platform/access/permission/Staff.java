package jp.yakuba.platform.access.permission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.Account;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The people whose accounts may be used today, by what they are and may do. */
@ApplicationScoped
public class Staff {

    private final Accounts accounts;
    private final PermissionSettings settings;

    Staff(Accounts accounts, PermissionSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** How many have the role, in whatever business. */
    public long count(UnitOfWork work, Role role) {
        return usable(work)
                .filter(account -> account.profile().roles().stream().anyMatch(held -> held.role() == role))
                .count();
    }

    /** Whether somebody has the right. */
    public boolean hasAnybodyWith(UnitOfWork work, Permission permission) {
        return usable(work)
                .anyMatch(account -> settings.of(work, account.profile()).contains(permission));
    }

    private Stream<Account> usable(UnitOfWork work) {
        return all(work).stream()
                .filter(account -> account.kind() == AccountKind.PERSON && !account.locked())
                .filter(account -> account.profile().isValidOn(work.today()));
    }

    private List<Account> all(UnitOfWork work) {
        return accounts.search(work, "", Integer.MAX_VALUE, 0);
    }
}
