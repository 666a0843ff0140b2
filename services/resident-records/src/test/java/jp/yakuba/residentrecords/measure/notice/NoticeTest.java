package jp.yakuba.residentrecords.measure.notice;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The notices go to the applicant, to where she is or wants them, and never to whom she is protected from. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeTest {

    private static final String MEASURES = "/resident-records/v1/protection-measures";
    private static final String NOTICES = "/resident-records/measure-notices";
    private static final String OVER_REST = "/resident-records/v1/protection-notices";
    private static final List<String> BLOCKS = List.of("１", "２", "３", "４", "５", "６", "７", "８", "９", "１０", "１１");
    private static final int FIRST = 71;

    private final TestAccounts accounts = new TestAccounts("132098");

    @Inject
    Database database;

    private boolean ready;

    /** Not before all tests: then nothing is served yet. */
    @BeforeEach
    void aTownWithAMayor() {
        if (ready) {
            return;
        }
        ready = true;
        var file = new StringBuilder(TownInCsv.header());
        for (var body = 1; body <= 11; body++) {
            file.append(TownInCsv.line(
                    FIRST + body,
                    FIRST + body,
                    "葛󠄂城",
                    "花" + body,
                    Map.of("住所_町字", "宛町", "住所_番地号表記", BLOCKS.get(body - 1) + "番地", "本籍", "北海道札幌市中央区北一条９９番地")));
        }
        RegisteredTown.of(accounts.register(), file.toString(), IntakeMode.ALL_OR_NOTHING);
        accounts.browser("admin", Role.ADMINISTRATOR)
                .formParam("office", "mayor")
                .formParam("title", "千代田区長")
                .formParam("name", "試験　太郎")
                .formParam("startsOn", "2020-04-01")
                .post("/certificate-settings/certifiers")
                .then()
                .statusCode(303);
    }

    @Test
    @Requirement({"001/3.4#8", "001/3.4#14"})
    void the_applicant_is_told_that_the_measure_has_begun_and_when_it_ends() {
        var measure = decided(application(1, "", "{\"name\": \"甲野　乙郎\", \"address\": \"大阪市\"}"));

        var begun = printed(issue("begun", measure));
        assertThat(begun)
                .contains("支援措置開始通知", "千代田区宛町１番地", "葛󠄂城花1様", "千代田区長試験太郎")
                .contains("令和8年11月1日", "令和8年11月5日", "令和9年11月4日")
                .doesNotContain("甲野", "大阪");

        var ends = printed(issue("term-ends", measure));
        assertThat(ends).contains("支援措置期間終了通知", "葛󠄂城花1様", "令和9年11月4日").doesNotContain("甲野");
        assertThat(audited(measure))
                .contains("measure.notice.issue", "measure.notice.print")
                .doesNotContain("measure.notice.reprint");
    }

    @Test
    void a_notice_goes_to_where_the_applicant_wants_it() {
        var measure = decided(
                application(2, ", \"post\": {\"postalCode\": \"060-0001\", \"address\": \"札幌市中央区北一条１番地\"}", ""));

        assertThat(printed(issue("begun", measure)))
                .contains("〒060-0001", "札幌市中央区北一条１番地", "葛󠄂城花2様")
                .doesNotContain("宛町");
    }

    @Test
    void no_notice_goes_to_the_home_of_whom_she_is_protected_from() {
        var told = decided(application(3, "", "{\"name\": \"甲野　乙郎\", \"address\": \"東京都千代田区宛町3\"}"));
        var registered = decided(application(
                4,
                ", \"post\": {\"address\": \"千代田区宛町８番地 甲野方\"}",
                "{\"addresseeNumber\": \"%s\"}".formatted(number(8))));

        for (var measure : List.of(told, registered)) {
            var refused = issue("begun", measure);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("加害者の住所と同じ").contains("何も発行していません");
        }
    }

    @Test
    void only_what_was_decided_is_told_and_only_by_who_may_see_where_she_is() {
        var applied = path(apply(application(8, "", "")));
        var refused = issue("begun", applied);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("決定された支援措置ではない");

        accounts.browser("clerk1", Role.CLERK)
                .formParam("kind", "begun")
                .formParam("measure", id(applied))
                .post(NOTICES)
                .then()
                .statusCode(403);
        accounts.browserWith("officer", "protection.details", "protection.view")
                .formParam("kind", "begun")
                .formParam("measure", id(applied))
                .post(NOTICES)
                .then()
                .statusCode(403);
    }

    @Test
    void several_chosen_in_the_list_are_issued_once_with_a_number_each_and_printed_together() {
        var measures = List.of(decided(application(6, "", "")), decided(application(7, "", "")));
        var key = UUID.randomUUID().toString();
        var answers = Stream.of("first", "again")
                .map(time -> approver()
                        .formParam("form.key", key)
                        .formParam("kind", "term-ends")
                        .formParam(
                                "measure", measures.stream().map(NoticeTest::id).toList())
                        .post(NOTICES))
                .toList();
        var first = answers.getFirst();

        assertThat(path(answers.getLast())).isEqualTo(path(first));
        assertThat(printed(first)).contains("葛󠄂城花6様", "葛󠄂城花7様");
        assertThat(sequences(first)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void more_than_can_be_issued_at_once_are_refused_and_nobody_is_looked_up_of_so_many() {
        // Given
        var asked = Stream.concat(
                Stream.of(id(path(apply(application(9, "", ""))))),
                Stream.generate(() -> UUID.randomUUID().toString()).limit(NoticeDesk.MOST_AT_ONCE));

        // When
        var refused = approver()
                .formParam("kind", "begun")
                .formParam("measure", asked.toList())
                .post(NOTICES);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("一度に出せる通知の数を超えています").doesNotContain("花9");
    }

    @Test
    void a_notice_is_printed_again_with_a_reason_under_its_number_unless_she_wants_it_elsewhere_by_now() {
        // Given
        var measure = decided(application(5, "", ""));
        var first = issue("begun", measure);
        var number = sequences(first);

        // When
        assertThat(reprint(first, "").statusCode()).isEqualTo(422);
        var again = reprint(first, "郵便事故");

        // Then
        assertThat(sequences(again)).isEqualTo(number);
        assertThat(printed(again)).contains("【再印刷】");
        change(measure, application(5, ", \"post\": {\"address\": \"札幌市中央区北一条２番地\"}", ""));
        assertThat(reprint(first, "郵便事故").asString()).contains("新しい通知を出してください");
        assertThat(approver().get(path(again) + "/pdf").statusCode()).isEqualTo(409);
    }

    @Test
    @Requirement("001/3.4#14")
    void over_rest_the_same_desk_issues_prints_and_prints_again() {
        // Given
        var measure = decided(application(10, "", ""));
        var asked = "{\"kind\": \"%s\", \"measures\": [\"" + id(measure) + "\"]}";

        // When
        var issued = rest("approver1").body(asked.formatted("begun")).post(OVER_REST);
        var again = rest("approver1")
                .body("{\"reason\": \"郵便事故\"}")
                .post(OVER_REST + "/" + issued.jsonPath().getString("items[0].id") + "/reprints");

        // Then
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        assertThat(issued.jsonPath().getString("items[0].measure")).isEqualTo(id(measure));
        assertThat(printedOverRest(issued)).contains("支援措置開始通知", "千代田区宛町１０番地", "葛󠄂城花10様");
        assertThat(again.jsonPath().getString("items[0].issueNumber"))
                .isEqualTo(issued.jsonPath().getString("items[0].issueNumber"));
        assertThat(printedOverRest(again)).contains("【再印刷】");
        assertThat(approver().get(NOTICES + "/" + id(path(issued))).asString()).contains("支援措置開始通知");
        assertThat(rest("clerk1")
                        .body(asked.formatted("term-ends"))
                        .post(OVER_REST)
                        .statusCode())
                .isEqualTo(403);
        assertThat(rest("clerk1").get(path(issued)).statusCode()).isEqualTo(403);
        var undecided = "{\"kind\": \"begun\", \"measures\": [\"" + id(path(apply(application(11, "", "")))) + "\"]}";
        assertThat(rest("approver1").body(undecided).post(OVER_REST).jsonPath().getList("findings.code"))
                .containsExactly("measure-notice-undecided");
    }

    private RequestSpecification rest(String user) {
        return accounts.rest(user, user.startsWith("approver") ? Role.APPROVER : Role.CLERK)
                .contentType(JSON);
    }

    private Response reprint(Response issued, String reason) {
        var notice = database.transact(accounts.operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery(
                        "select cast(notice_id as text) from resident_records.protection_notice where order_id = :order")
                .bind("order", UUID.fromString(id(path(issued))))
                .mapTo(String.class)
                .one());
        return approver().formParam("reason", reason).post(NOTICES + "/" + notice + "/reprints");
    }

    private void change(String measure, String application) {
        var changed = accounts.rest("approver1", Role.APPROVER)
                .contentType(JSON)
                .header(
                        "If-Match",
                        accounts.rest("approver1", Role.APPROVER).get(measure).header("ETag"))
                .body(application)
                .put(measure);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        accounts.rest("approver2", Role.APPROVER)
                .contentType(JSON)
                .header("If-Match", changed.header("ETag"))
                .body("{}")
                .post(measure + "/approval")
                .then()
                .statusCode(200);
    }

    private List<Integer> sequences(Response issued) {
        return database.transact(accounts.operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery("select number_sequence from resident_records.protection_notice where order_id = :order")
                .bind("order", UUID.fromString(id(path(issued))))
                .mapTo(Integer.class)
                .list());
    }

    private String application(int person, String more, String party) {
        return """
                {"receivedOn": "2026-11-01", "applicant": "%s", "offices": {"copies": true},
                 "oppositeParties": [%s]%s}
                """.formatted(number(person), party, more);
    }

    private Response apply(String application) {
        var applied = accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(application)
                .post(MEASURES);
        assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(201);
        return applied;
    }

    private String decided(String application) {
        var applied = apply(application);
        accounts.rest("approver1", Role.APPROVER)
                .contentType(JSON)
                .header("If-Match", applied.header("ETag"))
                .body("{\"startsOn\": \"2026-11-05\"}")
                .post(path(applied) + "/approval")
                .then()
                .statusCode(200);
        return path(applied);
    }

    private Response issue(String kind, String measure) {
        return approver()
                .formParam("kind", kind)
                .formParam("measure", id(measure))
                .post(NOTICES);
    }

    private RequestSpecification approver() {
        return accounts.browser("approver1", Role.APPROVER);
    }

    private String printed(Response issued) {
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(303);
        approver().get(path(issued)).then().statusCode(200).body(containsString("印刷する"));
        return text(approver().get(path(issued) + "/pdf"), issued);
    }

    private String printedOverRest(Response issued) {
        return text(rest("approver1").get(path(issued) + "/pdf"), issued);
    }

    private static String text(Response pdf, Response issued) {
        assertThat(pdf.statusCode()).as(pdf.asString()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            Files.write(Path.of("target", "protection-notice-" + issued.hashCode() + ".pdf"), pdf.asByteArray());
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> audited(String measure) {
        return database.transact(accounts.operator("auditor1", Role.AUDITOR), work -> work.sql()
                .createQuery("select operation from platform.audit_entry where details ->> 'measure' = :measure")
                .bind("measure", id(measure))
                .mapTo(String.class)
                .list());
    }

    private static String number(int person) {
        return TownInCsv.number(FIRST + person);
    }

    private static String path(Response answer) {
        return answer.header("Location").replaceAll("https?://[^/]*", "");
    }

    private static String id(String path) {
        return path.replaceAll(".*/", "");
    }
}
