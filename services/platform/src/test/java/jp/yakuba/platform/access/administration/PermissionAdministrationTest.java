package jp.yakuba.platform.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.PlatformPermission;
import org.junit.jupiter.api.Test;

/** Rights are given and taken away. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/10.3", "001/10.4"})
class PermissionAdministrationTest extends AdministratorsForms {

    @Test
    @Requirement({"001/10.3#2", "001/10.3#6", "001/10.3#11"})
    void one_account_may_be_allowed_more_and_less_than_its_roles() {
        create(Map.of());
        change(Map.of("permission.access.accounts", "granted", "permission.item.individual-number", "withheld"));

        var operator = database.transact(
                Operator.system(CHIYODA.municipality(), "test"),
                work -> operators.resolve(work, userId, "test").orElseThrow());
        assertThat(operator.may(PlatformPermission.ACCESS_ACCOUNTS)).isTrue();
        assertThat(operator.may(PlatformPermission.ITEM_INDIVIDUAL_NUMBER)).isFalse();
        assertThat(operator.may(PlatformPermission.ITEM_FAMILY_REGISTER)).isTrue();
        assertThat(change(Map.of("permission.no.such", "granted")).asString()).contains("permission-unknown");
    }

    @Test
    @Requirement("001/10.3#6")
    void a_department_may_be_denied_what_its_roles_give() {
        create(Map.of("department", "戸籍課"));
        admin().formParam("scope", "department")
                .formParam("department", "戸籍課")
                .formParam("permission", "item.residence-status")
                .formParam("decision", "withheld")
                .post("/access/permissions")
                .then()
                .statusCode(303);

        var operator = database.transact(
                Operator.system(CHIYODA.municipality(), "test"),
                work -> operators.resolve(work, userId, "test").orElseThrow());
        var clearance = Clearance.of(operator);
        assertThat(clearance.text(guardedBy("item.residence-status"), "留学")).isEqualTo("＊＊＊");
        assertThat(clearance.text(guardedBy("item.residence-status"), "")).isEmpty();
        assertThat(clearance.text(guardedBy("item.family-register"), "千代田区")).isEqualTo("千代田区");
        assertThat(admin().get("/access/permissions").asString()).contains("戸籍課", "在留資格等の表示");
        assertThat(told("access.permission-setting")).isNotEmpty();
    }

    private static Secrecy guardedBy(String permission) {
        return new Secrecy(true, false, permission);
    }

    @Test
    void nobody_gives_a_right_to_themselves() {
        var own = CHIYODA.browser("admin-alone", Role.ADMINISTRATOR);
        var page = own.formParams(Map.of(
                        "name",
                        "管理",
                        "department",
                        "情報課",
                        "roles",
                        "administrator",
                        "validFrom",
                        "R1.5.1",
                        "permission.item.protected-address",
                        "granted"))
                .post("/access/accounts/admin-alone");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("自分の権限は自分では増やせません。");
        assertThat(CHIYODA.browser("admin-alone", Role.ADMINISTRATOR)
                        .formParams(Map.of(
                                "scope", "role",
                                "role", "administrator",
                                "permission", "item.protected-address",
                                "decision", "granted"))
                        .post("/access/permissions")
                        .asString())
                .contains("自分の権限は自分では増やせません。");
    }

    @Test
    void nobody_decides_away_what_another_has_decided_of_them_for_a_day_to_come() {
        assertThat(decideOn("admin-first", "withheld", "R20.4.1")).isEqualTo(303);

        assertThat(decideOn("admin-second", "granted", "R20.4.1")).isEqualTo(422);
        assertThat(decideOn("admin-second", "granted", "R20.4.2")).isEqualTo(422);
        assertThat(decideOn("admin-second", "granted", "R20.3.31")).isEqualTo(303);
    }

    @Test
    void nobody_takes_back_or_overrules_what_another_has_prepared_for_their_account() {
        // Given
        CHIYODA.browser("admin-third", Role.ADMINISTRATOR);
        assertThat(prepare("admin-first", "R20.4.1", "access.tokens", "withheld"))
                .isEqualTo(303);
        var prepared = database.transact(Operator.system(CHIYODA.municipality(), "test"), work -> work.sql()
                .createQuery("select max(version) from platform.account_version where user_id = 'admin-third'")
                .mapTo(Integer.class)
                .one());

        // When, Then
        assertThat(prepare("admin-third", "R20.4.1", "access.tokens", "granted"))
                .isEqualTo(422);
        assertThat(withdraw("admin-third", prepared)).isEqualTo(422);
        assertThat(withdraw("admin-first", prepared)).isEqualTo(303);
    }

    private static int prepare(String administrator, String from, String permission, String decision) {
        return as(administrator)
                .formParams(Map.of(
                        "name",
                        "管理",
                        "department",
                        "情報課",
                        "roles",
                        "administrator",
                        "validFrom",
                        "R1.5.1",
                        "effectiveFrom",
                        from,
                        "permission." + permission,
                        decision))
                .post("/access/accounts/admin-third")
                .statusCode();
    }

    private static int withdraw(String administrator, int version) {
        return as(administrator)
                .formParam("version", version)
                .post("/access/accounts/admin-third/withdrawals")
                .statusCode();
    }

    /** Asking for a browser writes the account anew, from long ago: what is prepared for it stays. */
    private static RequestSpecification as(String administrator) {
        return CHIYODA.browser(administrator, Role.ADMINISTRATOR);
    }

    private static int decideOn(String administrator, String decision, String from) {
        return CHIYODA.browser(administrator, Role.ADMINISTRATOR)
                .formParams(Map.of(
                        "scope",
                        "department",
                        "department",
                        "市民課",
                        "permission",
                        PlatformPermission.ACCESS_ACCOUNTS.code(),
                        "decision",
                        decision,
                        "from",
                        from))
                .post("/access/permissions")
                .statusCode();
    }

    @Test
    void a_setting_for_something_that_is_not_there_is_refused() {
        admin().formParam("scope", "role")
                .formParam("role", "emperor")
                .formParam("permission", "item.residence-status")
                .post("/access/permissions")
                .then()
                .statusCode(422);
        admin().formParam("scope", "department")
                .formParam("permission", "item.residence-status")
                .post("/access/permissions")
                .then()
                .statusCode(422);
    }
}
