package jp.yakuba.platform.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.OtherTransactions;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountPasswords;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.access.permission.PermissionSettings;
import jp.yakuba.platform.access.permission.PermissionSettings.Scope;
import jp.yakuba.platform.access.permission.PermissionSettings.Setting;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two at a time: neither writes back what the other has changed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.3")
class AdministratorsAtTheSameTimeTest {

    private static final TestAccounts TOWN = new TestAccounts(MunicipalityCode.ofBody("99142"));
    private static final Permission SEARCH = new Permission("resident.search");

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    @Inject
    AccountPasswords passwords;

    @Inject
    PermissionSettings settings;

    private Operator administrator;

    @BeforeEach
    void hireAClerk() {
        administrator = TOWN.register().operator("admin");
        database.transactAll(administrator, work -> {
            var profile = AccountProfile.of(
                    "窓口 花子", "市民課", "本庁", Set.of(HeldRole.in(SampleRoom.ROOM, Role.CLERK)), work.today());
            accounts.add(work, "hanako", AccountKind.PERSON, profile);
            passwords.setHash(work, "hanako", "the first", false);
        });
    }

    @Test
    void locking_an_account_does_not_bring_back_the_password_of_before() {
        database.transactAll(administrator, work -> {
            assertThat(accounts.find(work, "hanako")).isPresent();
            meanwhile(other -> passwords.setHash(other, "hanako", "the second", false));
            accounts.setLocked(work, "hanako", true);
        });

        assertThat(of("locked || ' ' || password_hash")).isEqualTo("true the second");
        database.transactAll(administrator, work -> accounts.setLocked(work, "hanako", false));
    }

    @Test
    void an_initial_password_must_be_changed_also_if_it_is_set_while_the_owner_chooses_another() {
        // Given
        database.transactAll(administrator, work -> passwords.setHash(work, "hanako", "initial", true));

        // When
        database.transactAll(administrator, work -> {
            assertThat(passwords.hash(work, "hanako")).contains("initial");
            meanwhile(owner -> passwords.setHash(owner, "hanako", "chosen", false));
            passwords.setHash(work, "hanako", "initial again", true);
        });

        // Then
        assertThat(of("must_change || ' ' || password_hash")).isEqualTo("true initial again");
    }

    @Test
    void of_two_who_decide_the_same_for_the_first_time_the_second_is_told() {
        var day = LocalDate.of(2030, 4, 1);
        var second = database.transact(administrator, work -> {
            settings.set(work, setting(true), day);
            var other = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                    Refusal.class,
                    () -> database.transactAll(administrator, unit -> settings.set(unit, setting(false), day))));
            OtherTransactions.untilOneWaits(work);
            return other;
        });

        assertThat(second.join().findings().list()).extracting("code").containsExactly("decided-meanwhile");
        assertThat(decisions()).extracting(PermissionSettings.Dated::setting).containsExactly(setting(true));
        database.transactAll(administrator, work -> settings.set(work, setting(false), day));
        assertThat(decisions()).extracting(PermissionSettings.Dated::setting).containsExactly(setting(false));
    }

    /** On a thread of its own: a unit of work within another one on the same thread is on its connection. */
    private void meanwhile(Consumer<UnitOfWork> act) {
        CompletableFuture.runAsync(() -> database.transactAll(administrator, act))
                .join();
    }

    private List<PermissionSettings.Dated> decisions() {
        return database.transact(administrator, settings::all);
    }

    private static Setting setting(boolean granted) {
        return new Setting(Scope.ROLE, HeldRole.in(SampleRoom.ROOM, Role.CLERK).code(), SEARCH, granted);
    }

    private String of(String columns) {
        return database.transact(administrator, work -> work.sql()
                .createQuery("select " + columns + " from platform.account where user_id = 'hanako'")
                .mapTo(String.class)
                .one());
    }
}
