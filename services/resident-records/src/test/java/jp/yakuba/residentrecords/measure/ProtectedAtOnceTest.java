package jp.yakuba.residentrecords.measure;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the moment of an application on, every path treats its people as protected; over REST, as any caller sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectedAtOnceTest {

    private static final String API = "/resident-records/v1";
    private static final String MEASURES = API + "/protection-measures";
    private static final String MASKED = "＊＊＊";
    private static final String PLACE = "柳町七丁目";

    private final TestAccounts accounts = new TestAccounts("131083");

    @Inject
    Database database;

    /** Each lives alone. */
    @BeforeAll
    void importPeople() {
        accounts.register();
        var file = new StringBuilder(TownInCsv.header());
        for (var body : List.of(1, 2, 3, 4, 5, 7, 8, 9)) {
            file.append(TownInCsv.line(
                    body,
                    body,
                    "葛󠄂城",
                    "太郎",
                    Map.of(
                            "住所_市区町村コード",
                            "131083",
                            "住所_町字",
                            PLACE,
                            "住所_番地号表記",
                            "１２３４５６７８９".charAt(body - 1) + "番地",
                            "氏名_フリガナ",
                            "カツラギ　ゴ" + "アイウエオカキクケ".charAt(body - 1))));
        }
        assertThat(RegisteredTown.of(accounts, file.toString(), IntakeMode.ALL_OR_NOTHING)
                        .state())
                .isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    @Requirement({"001/3.1#1", "001/3.2#1", "001/3.4#12"})
    void an_application_is_seen_at_once_on_every_path() {
        // Given
        var person = TownInCsv.number(1);
        assertThat(clerk().get(API + "/residents/" + person).asString()).contains(PLACE);
        var position = feed(0).getLong("next");

        // When
        apply(1);

        // Then
        var record = clerk().get(API + "/residents/" + person).jsonPath();
        assertThat(record.getBoolean("protected")).isTrue();
        assertThat(record.getString("address.town")).isEqualTo(MASKED);
        assertThat(clerk().get(API + "/households/" + person).asString()).doesNotContain(PLACE);
        assertThat(clerk().get(API + "/residents/" + person + "/versions").asString())
                .doesNotContain(PLACE);
        assertThat(search("{\"reading\": \"カツラギ ゴア\"}").getList("items.protected"))
                .containsExactly(true);
        assertThat(search("{\"reading\": \"カツラギ ゴア\"}").getString("items[0].address"))
                .isEqualTo(MASKED);
        assertThat(search("{\"address\": \"" + PLACE + "\"}").getList("items.addresseeNumber"))
                .doesNotContain(person);
        assertThat(check(person).getList("findings.code")).contains("protected-person");
        var page = clerk().get(API + "/suppressions?person=" + person).jsonPath();
        assertThat(page.getList("items.kind")).containsExactly("provisional");
        assertThat(accounts.browser("clerk1", Role.CLERK)
                        .get("/resident-records/residents/" + person)
                        .asString())
                .doesNotContain(PLACE);
        var told = feed(position);
        assertThat(told.getList("events.type")).contains("resident-records.suppression-changed");
        assertThat(told.getList(
                        "events.find { it.subject == '%s' && it.type.endsWith('suppression-changed') }.data.suppressions.kind"
                                .formatted(person)))
                .containsExactly("provisional");
    }

    @Test
    @Requirement({"001/1.1.16#3", "001/1.1.16#5", "001/2.2.4#2", "001/3.4#3"})
    void who_has_no_right_to_the_details_sees_the_measure_without_them() {
        // Given
        var applied = apply(2);
        var path = MEASURES + "/" + applied.jsonPath().getString("id");
        clerk().header("If-Match", applied.header("ETag"))
                .body("{\"municipality\": \"津市\", \"sentOn\": \"2026-11-02\"}")
                .post(path + "/forwardings")
                .then()
                .statusCode(200);

        // When
        var shown = clerk().get(path);
        var inFull = approver().get(path);

        // Then
        assertThat(shown.asString())
                .contains(TownInCsv.number(2))
                .doesNotContain("甲野")
                .doesNotContain("090-0000-0000")
                .doesNotContain("堺市")
                .doesNotContain("津市");
        assertThat(shown.jsonPath().getBoolean("detailsHidden")).isTrue();
        assertThat(clerk().get(path + "/history").asString()).doesNotContain("甲野", "堺市", "津市");
        assertThat(accounts.browser("clerk1", Role.CLERK)
                        .get("/resident-records/measures/" + applied.jsonPath().getString("id"))
                        .asString())
                .doesNotContain("甲野", "堺市", "津市");
        assertThat(inFull.asString()).contains("甲野　太郎", "090-0000-0000", "堺市", "津市");
        accounts.restWith("nobody", "resident.view").get(path).then().statusCode(403);
        assertThat(audited(path)).contains("measure.view", "measure.details", "measure.apply");
    }

    @Test
    @Requirement("001/3.4#13")
    void who_moves_out_is_under_a_provisional_measure_of_the_former_address_without_anybody_doing_anything() {
        // Given
        var person = TownInCsv.number(3);
        var applied = apply(3);
        var path = MEASURES + "/" + applied.jsonPath().getString("id");
        approver()
                .header("If-Match", applied.header("ETag"))
                .body("{}")
                .post(path + "/approval")
                .then()
                .statusCode(200);
        assertThat(kinds(person)).containsExactly("protection");

        // When
        moveOut(person);

        // Then
        assertThat(clerk().get(API + "/residents/" + person).jsonPath().getString("state"))
                .isEqualTo("2");
        assertThat(kinds(person)).containsExactly("provisional");
        assertThat(clerk().get(path).jsonPath().getList("movedOut")).containsExactly(person);
        assertThat(clerk().get(MEASURES + "?filter=moved-out").jsonPath().getList("items.id"))
                .contains(applied.jsonPath().getString("id"));
    }

    @Test
    void an_application_sent_again_with_its_key_is_made_once() {
        var first =
                clerk().header("Idempotency-Key", "a-1").body(application(4)).post(MEASURES);
        var again =
                clerk().header("Idempotency-Key", "a-1").body(application(4)).post(MEASURES);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    @Requirement({"001/3.1#1", "001/3.1#3", "001/3.1#4", "001/3.1#5"})
    void another_suppression_is_in_force_at_once_and_until_it_is_lifted() {
        // Given
        var person = TownInCsv.number(5);
        var order = """
                {"householdNumber": "%s", "level": "error", "startsOn": "2020-04-01", "endsOn": "2020-04-30",
                 "procedures": {"issue": true}, "reason": "差押の通知"}
                """.formatted(person);

        // When
        var set = approver().body(order).post(API + "/suppressions");

        // Then
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(201);
        assertThat(check(person).getList("findings.code")).contains("suppressed");
        clerk().body("{\"reason\": \"x\"}")
                .post(API + "/suppressions/" + set.jsonPath().getString("id") + "/lifting")
                .then()
                .statusCode(403);
        approver()
                .body("{\"reason\": \"解除の通知\"}")
                .post(API + "/suppressions/" + set.jsonPath().getString("id") + "/lifting")
                .then()
                .statusCode(204);
        assertThat(check(person).getList("findings.code")).doesNotContain("suppressed");
    }

    @Test
    @Requirement({"001/3.1#1", "001/3.1#5"})
    void another_suppression_is_changed_at_once_and_what_it_said_before_is_kept() {
        // Given
        var person = TownInCsv.number(8);
        var set = approver().body("""
                        {"addresseeNumber": "%s", "level": "error", "startsOn": "2026-04-01", "endsOn": "2026-04-30",
                         "procedures": {"movement": true}, "reason": "差押の通知"}""".formatted(person)).post(API + "/suppressions");
        var path = API + "/suppressions/" + set.jsonPath().getString("id");
        var longer = """
                {"level": "alert", "startsOn": "2026-04-01", "endsOn": "2027-03-31", "procedures": {"issue": true},
                 "reason": "差押の延長の通知"}""";
        assertThat(check(person).getList("findings.code")).doesNotContain("suppressed");

        // When
        assertThat(clerk().header("If-Match", "\"1\"").body(longer).put(path).statusCode())
                .isEqualTo(403);
        assertThat(approver().body(longer).put(path).statusCode()).isEqualTo(428);
        var changed = approver().header("If-Match", "\"1\"").body(longer).put(path);
        assertThat(approver().header("If-Match", "\"1\"").body(longer).put(path).statusCode())
                .isEqualTo(412);

        // Then
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(204);
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(check(person).getList("findings.code")).contains("suppressed");
        var standing = clerk().get(API + "/suppressions?person=" + person).jsonPath();
        assertThat(standing.getString("items[0].endsOn")).isEqualTo("2027-03-31");
        assertThat(standing.getString("items[0].level")).isEqualTo("alert");
        assertThat(standing.getInt("items[0].revision")).isEqualTo(2);
        var twice = approver().header("If-Match", "\"2\"").body(longer).put(path);
        assertThat(twice.jsonPath().getList("findings.code")).containsExactly("suppression-unchanged");
        assertThat(history(path)).containsExactly("set error 2026-04-30 差押の通知", "change alert 2027-03-31 差押の延長の通知");
    }

    private List<String> history(String path) {
        return database.transact(accounts.operator("approver1", Role.APPROVER), work -> work.sql()
                .createQuery("""
                        select concat_ws(' ', act, level, ends_on, reason) from resident_records.suppression_version
                        where suppression_id = cast(:id as uuid) order by revision
                        """)
                .bind("id", path.replaceFirst(".*/", ""))
                .mapTo(String.class)
                .list());
    }

    @Test
    @Requirement("001/3.1#1")
    void what_a_measure_suppresses_is_changed_with_the_measure_only() {
        // Given
        var person = TownInCsv.number(9);
        apply(9);
        var id = clerk().get(API + "/suppressions?person=" + person).jsonPath().getString("items[0].id");

        // When
        var refused = approver().header("If-Match", "\"1\"").body("""
                        {"level": "alert", "startsOn": "2026-04-01", "procedures": {"issue": true}, "reason": "x"}""").put(API + "/suppressions/" + id);

        // Then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("findings.code")).containsExactly("suppression-of-measure");
        assertThat(refused.jsonPath().getString("findings[0].remedy")).contains("内容の変更か延長を申請");
    }

    @Test
    @Requirement("001/3.1#1")
    void on_the_screen_it_is_changed_as_it_was_seen() {
        // Given
        var person = TownInCsv.number(7);
        var set = approver().body("""
                        {"addresseeNumber": "%s", "level": "error", "startsOn": "2026-04-01",
                         "procedures": {"issue": true}, "reason": "差押の通知"}""".formatted(person)).post(API + "/suppressions");
        var page = "/resident-records/suppressions/" + set.jsonPath().getString("id") + "/edit";

        // When
        var form = browser().get(page + "?person=" + person);
        assertThat(form.asString()).contains("差押の通知", page + "/1", "変更前の内容は記録に残ります。");
        var backwards = change(person, "2026-03-31").post(page + "/1");
        var changed = change(person, "R9.3.31").post(page + "/1");
        var late = change(person, "R10.3.31").post(page + "/1");

        // Then
        assertThat(backwards.statusCode()).isEqualTo(422);
        assertThat(backwards.asString()).contains("終了年月日が開始年月日より前です。", "差押の延長の通知");
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.asString()).contains("差押の延長の通知", page + "/2");
        assertThat(clerk().get(API + "/suppressions?person=" + person)
                        .jsonPath()
                        .getString("items[0].endsOn"))
                .isEqualTo("2027-03-31");
    }

    private RequestSpecification change(String person, String endsOn) {
        return browser()
                .formParam("person", person)
                .formParam("level", "error")
                .formParam("startsOn", "R8.4.1")
                .formParam("endsOn", endsOn)
                .formParam("procedures.issue", "true")
                .formParam("reason", "差押の延長の通知");
    }

    private RequestSpecification browser() {
        return accounts.browser("approver1", Role.APPROVER);
    }

    private Response apply(int person) {
        var applied = clerk().body(application(person)).post(MEASURES);
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        return applied;
    }

    private static String application(int person) {
        return """
                {"receivedOn": "2026-11-01", "applicant": "%s", "contact": "090-0000-0000",
                 "offices": {"browsing": true, "copies": true, "supplementary": true},
                 "oppositeParties": [{"name": "甲野　太郎", "address": "大阪市"}],
                 "firstReceived": {"municipality": "堺市", "arrivedOn": "2026-10-30"}}
                """.formatted(TownInCsv.number(person));
    }

    private void moveOut(String person) {
        var body = """
                {"notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "1",
                    "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}},
                  "movers": ["%s"],
                  "plannedDestination": {"municipality": "011002", "prefecture": "北海道", "city": "札幌市", "town": "試験町",
                    "block": "1番地"}},
                 "passedAlerts": %s}
                """;
        var none = body.formatted(person, "{}");
        var alerts = clerk().body(none)
                .post(API + "/movements/move-out-domestic/assessments")
                .jsonPath();
        List<String> codes = alerts.getList("findings.findAll { it.severity == 'alert' }.code");
        var passed = "{"
                + String.join(
                        ",",
                        codes.stream()
                                .distinct()
                                .map(code -> "\"" + code + "\": \"確認済\"")
                                .toList()) + "}";
        var entered = clerk().body(body.formatted(person, passed)).post(API + "/movements/move-out-domestic");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        var draft = API + "/movements/" + entered.jsonPath().getString("id");
        var reviewed = accounts.rest("clerk2", Role.CLERK)
                .contentType(JSON)
                .header("If-Match", entered.header("ETag"))
                .post(draft + "/review");
        var registered = approver().header("If-Match", reviewed.header("ETag")).post(draft + "/registration");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(200);
    }

    private List<String> kinds(String person) {
        return clerk().get(API + "/suppressions?person=" + person).jsonPath().getList("items.kind");
    }

    private JsonPath check(String person) {
        return clerk().body("{\"kind\": \"individual\", \"persons\": [\"" + person + "\"]}")
                .post(API + "/certificates/checks")
                .jsonPath();
    }

    private JsonPath search(String criteria) {
        return clerk().body(criteria).post(API + "/searches").jsonPath();
    }

    private JsonPath feed(long after) {
        return accounts.restWith("feed", "event.read")
                .get(API + "/events?wait=5&limit=1000&after=" + after)
                .jsonPath();
    }

    private List<String> audited(String path) {
        return database.transact(accounts.operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery("select operation from platform.audit_entry where details ->> 'measure' = :measure")
                .bind("measure", path.replaceAll(".*/", ""))
                .mapTo(String.class)
                .list());
    }

    private RequestSpecification clerk() {
        return accounts.rest("clerk1", Role.CLERK).contentType(JSON);
    }

    private RequestSpecification approver() {
        return accounts.rest("approver1", Role.APPROVER).contentType(JSON);
    }
}
