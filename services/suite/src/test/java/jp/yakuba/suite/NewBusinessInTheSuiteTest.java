package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jp.yakuba.dogregister.DogRegister;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.ResidentRecords;
import org.junit.jupiter.api.Test;

/** The business that services/NEW-BUSINESS.md makes, beside another one in one process. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class NewBusinessInTheSuiteTest {

    private static final TestAccounts TOWN = new TestAccounts("012076");
    private static final HeldRole OF_DOGS = HeldRole.in(DogRegister.ROOM, Role.CLERK);
    private static final HeldRole OF_RESIDENTS = HeldRole.in(ResidentRecords.ROOM, Role.CLERK);
    private static final String DOGS = "/dog-register/v1/dogs";
    private static final String MOVEMENTS = "/resident-records/v1/movements";

    @Inject
    Database database;

    @Test
    void it_works_and_is_audited() {
        var registered = TOWN.restAs("of-dogs", OF_DOGS)
                .contentType(ContentType.JSON)
                .body("""
                        {"tag": "000001", "name": "ポチ", "keeper": {"name": "犬山　飼子", "address": "元町五番地"}}""")
                .post(DOGS);

        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(201);
        var operations = database.transact(Operator.system(TOWN.municipality(), "test"), work -> work.sql()
                .createQuery("select operation from platform.audit_entry where 'dog:000001' = any (subjects)")
                .mapTo(String.class)
                .list());
        assertThat(operations).containsExactly("dog-register.dog.register");
    }

    @Test
    void the_clerk_of_one_business_opens_nothing_in_the_other() {
        assertThat(TOWN.restAs("of-dogs", OF_DOGS).get(MOVEMENTS).statusCode()).isEqualTo(403);
        assertThat(TOWN.restAs("of-residents", OF_RESIDENTS).get(MOVEMENTS).statusCode())
                .isEqualTo(200);
        assertThat(TOWN.restAs("of-residents", OF_RESIDENTS)
                        .get(DOGS + "/000001")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_works_for_both_finds_their_screens_by_business() {
        try (var browser = Browser.start();
                var terminal = browser.terminal(TOWN.sessionCookieAs("of-both", OF_DOGS, OF_RESIDENTS))) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/dog-register/dogs"));
            Browser.screenshot(page, "navigation-of-two-businesses");

            assertThat(page.locator(".site-nav :is(h2, h3, a)").allInnerTexts())
                    .containsSubsequence("住民基本台帳", "窓口", "犬の登録", "窓口", "犬の登録", "共通", "一括処理");
            assertThat(page.locator(".site-nav [aria-current]").innerText()).isEqualTo("犬の登録");
            assertThat(Browser.violations(page)).isEmpty();
        }
        assertThat(TOWN.browserAs("of-dogs", OF_DOGS).get("/dog-register/dogs").asString())
                .contains("<h2 id=\"menu-counter\">窓口</h2>")
                .doesNotContain("/resident-records");
    }

    @Test
    void each_business_has_its_schema_with_a_history_of_its_own() {
        var histories = database.ask(sql -> sql.createQuery(
                        "select relnamespace::regnamespace::text from pg_class where relname = 'flyway_schema_history'")
                .mapTo(String.class)
                .list());
        assertThat(histories)
                .containsExactlyInAnyOrder("platform", "resident_records", "dog_register", "child_allowance");
    }
}
