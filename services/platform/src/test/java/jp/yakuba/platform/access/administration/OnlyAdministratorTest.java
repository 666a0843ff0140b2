package jp.yakuba.platform.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.DecidedOtherwise;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.operator.PlatformPermission;
import org.junit.jupiter.api.Test;

/** Where {@code yakuba.access.own-rights-by-another} is false, an administrator who is alone decides the own rights, too. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(DecidedOtherwise.class)
class OnlyAdministratorTest extends AdministratorsForms {

    private static final TestAccounts AOGASHIMA = new TestAccounts(new MunicipalityCode("134023"));

    @Test
    void the_only_administrator_gives_a_right_to_the_own_account() {
        var answer = AOGASHIMA
                .browser("alone", Role.ADMINISTRATOR)
                .formParams(Map.of(
                        "name",
                        "管理",
                        "department",
                        "総務課",
                        "roles",
                        "administrator",
                        "validFrom",
                        "R1.5.1",
                        "permission.item.protected-address",
                        "granted"))
                .post("/access/accounts/alone");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(may("alone", PlatformPermission.ITEM_PROTECTED_ADDRESS)).isTrue();
    }

    @Test
    void the_only_administrator_gives_a_right_to_the_own_role() {
        var answer = AOGASHIMA
                .browser("alone-too", Role.ADMINISTRATOR)
                .formParams(Map.of(
                        "scope", "role",
                        "role", "administrator",
                        "permission", "item.individual-number",
                        "decision", "granted"))
                .post("/access/permissions");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(may("alone-too", PlatformPermission.ITEM_INDIVIDUAL_NUMBER)).isTrue();
    }

    private boolean may(String userId, Permission permission) {
        return database.transact(
                        Operator.system(AOGASHIMA.municipality(), "test"),
                        work -> operators.resolve(work, userId, "test").orElseThrow())
                .may(permission);
    }
}
