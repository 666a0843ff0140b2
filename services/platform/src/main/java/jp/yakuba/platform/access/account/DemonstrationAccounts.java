package jp.yakuba.platform.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The accounts with which one tries the demonstration town. */
@ApplicationScoped
public class DemonstrationAccounts {

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final PasswordHashes hashes;

    DemonstrationAccounts(Accounts accounts, AccountPasswords passwords, PasswordHashes hashes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashes = hashes;
    }

    /**
     * Makes {@code clerk1}, {@code clerk2} and {@code approver1} of the business, {@code admin1} and {@code auditor1}, all
     * with this password. Accounts that are there stay as they are.
     *
     * @return the user ids
     */
    public List<String> create(UnitOfWork work, Room business, String password) {
        var hash = hashes.hash(password);
        var from = work.today();
        var clerk = HeldRole.in(business, Role.CLERK);
        add(work, "clerk1", AccountProfile.of("窓口 一郎", "市民課", "本庁", Set.of(clerk), from), hash);
        add(work, "clerk2", AccountProfile.of("窓口 二葉", "市民課", "東支所", Set.of(clerk), from), hash);
        add(
                work,
                "approver1",
                AccountProfile.of("決裁 三津子", "市民課", "本庁", Set.of(HeldRole.in(business, Role.APPROVER)), from),
                hash);
        add(
                work,
                "admin1",
                AccountProfile.of("管理 四郎", "情報課", "本庁", Set.of(HeldRole.of(Role.ADMINISTRATOR)), from),
                hash);
        add(work, "auditor1", AccountProfile.of("監査 五月", "監査課", "本庁", Set.of(HeldRole.of(Role.AUDITOR)), from), hash);
        return List.of("clerk1", "clerk2", "approver1", "admin1", "auditor1");
    }

    /** Somebody at the desk of a business. */
    public record Desk(String userId, String name, Role role) {}

    /** Makes the accounts of the desk of another business, all with this password. Accounts that are there stay as they are. */
    public void createDesk(UnitOfWork work, Room business, String department, String password, List<Desk> people) {
        var hash = hashes.hash(password);
        people.forEach(person -> add(
                work,
                person.userId(),
                AccountProfile.of(
                        person.name(), department, "本庁", Set.of(HeldRole.in(business, person.role())), work.today()),
                hash));
    }

    private void add(UnitOfWork work, String userId, AccountProfile profile, String hash) {
        if (accounts.add(work, userId, AccountKind.PERSON, profile)) {
            passwords.setHash(work, userId, hash, false);
        }
    }
}
