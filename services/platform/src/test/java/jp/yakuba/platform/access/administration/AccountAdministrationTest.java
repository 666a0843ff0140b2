package jp.yakuba.platform.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Accounts are made, changed, stopped and found. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/10.3", "001/10.4"})
class AccountAdministrationTest extends AdministratorsForms {

    @Test
    @Requirement({"001/10.3#1", "001/10.3#2"})
    void a_new_member_of_the_staff_logs_in_with_the_initial_password_and_must_change_it() {
        // Given
        var created = create(Map.of());
        assertThat(created.statusCode()).isEqualTo(200);

        // When
        var login = admin().formParam("municipality", "131016")
                .formParam("userId", userId)
                .formParam("password", secret(created))
                .post("/login");

        // Then
        assertThat(login.header("Location")).endsWith("/login/password");
        assertThat(told("access.account.create")).contains("user:" + userId);
    }

    @Test
    void every_mistake_in_the_form_is_found_at_once_and_what_was_typed_stays() {
        var refused = admin().formParam("userId", userId)
                .formParam("name", "")
                .formParam("department", "市民\t課")
                .formParam("roles", "emperor")
                .formParam("validFrom", "R8.2.30")
                .post("/access/accounts");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("blank", "role-unknown", "date-impossible", "R8.2.30", userId);
    }

    @Test
    void an_id_that_is_taken_or_has_not_the_form_of_one_is_refused() {
        create(Map.of());
        assertThat(create(Map.of()).asString()).contains("user-id-taken");
        userId = "Ｈanako!";
        assertThat(create(Map.of()).asString()).contains("user-id-form");
    }

    @Test
    @Requirement("001/10.3#8")
    void a_change_prepared_for_a_later_day_is_shown_and_can_be_withdrawn() {
        create(Map.of());
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1);

        change(Map.of("department", "税務課", "effectiveFrom", tomorrow.toString()))
                .then()
                .statusCode(303);
        var page = page();
        assertThat(page).contains("税務課", "予定");

        admin().formParam("version", 2)
                .post("/access/accounts/" + userId + "/withdrawals")
                .then()
                .statusCode(303);
        assertThat(page()).contains("取下げ").doesNotContain("予定として登録しました");
        admin().formParam("version", 2)
                .post("/access/accounts/" + userId + "/withdrawals")
                .then()
                .statusCode(409);
        assertThat(change(Map.of("effectiveFrom", "R1.5.1")).statusCode()).isEqualTo(422);
    }

    @Test
    void a_change_that_its_author_has_not_seen_is_not_undone_by_a_form_opened_before() {
        // Given
        create(Map.of());
        change(Map.of("department", "税務課", "changes", "1")).then().statusCode(303);

        // When
        var refused = change(Map.of("department", "福祉課", "changes", "1"));

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("changed-meanwhile", "name=\"changes\" value=\"2\"", "福祉課");
        assertThat(page()).contains("税務課", "name=\"changes\" value=\"2\"").doesNotContain("福祉課");
        change(Map.of("department", "福祉課", "changes", "2")).then().statusCode(303);
    }

    @Test
    void a_form_with_a_mistake_goes_on_knowing_only_what_it_was_opened_with() {
        // Given
        create(Map.of());
        change(Map.of("department", "税務課")).then().statusCode(303);

        // When
        var refused = change(Map.of("name", "", "changes", "1"));

        // Then
        assertThat(refused.asString()).contains("blank", "name=\"changes\" value=\"1\"");
    }

    @Test
    void a_locked_account_is_out_until_it_is_unlocked() {
        create(Map.of());
        admin().formParam("a", "")
                .post("/access/accounts/" + userId + "/lock")
                .then()
                .statusCode(303);
        assertThat(page()).contains("利用停止");
        admin().formParam("a", "")
                .post("/access/accounts/" + userId + "/unlock")
                .then()
                .statusCode(303);
        assertThat(page()).contains("利用中");
    }

    @Test
    void administrators_do_not_shut_themselves_out() {
        admin().formParam("a", "").post("/access/accounts/admin/lock").then().statusCode(422);
        userId = "admin";
        assertThat(change(Map.of("roles", "sample.clerk")).asString()).contains("own-administration");
    }

    @Test
    @Requirement("001/10.3#7")
    void clerks_and_auditors_administer_nothing() {
        for (var role : List.of(Role.CLERK, Role.APPROVER, Role.AUDITOR)) {
            var someone = CHIYODA.browser(role.code(), role);
            someone.get("/access/accounts").then().statusCode(403);
            someone.get("/access/permissions").then().statusCode(403);
        }
    }

    @Test
    void accounts_are_searched_by_a_part_of_their_name() {
        create(Map.of("name", "特別 な人"));

        var found =
                admin().formParam("text", "特別").post("/access/accounts/search").asString();
        assertThat(found).contains(userId).doesNotContain("auditor");
        assertThat(admin().get("/access/accounts").statusCode()).isEqualTo(200);
    }
}
