package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.SampleOperation;
import jp.yakuba.platform.audit.WrittenLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class EntrySearchTest {

    /** A Tuesday, at ten in the morning. */
    private static final Instant TUESDAY = Instant.parse("2026-11-17T01:00:00Z");
    /** The night after it, at half past eleven. */
    private static final Instant NIGHT = Instant.parse("2026-11-17T14:30:00Z");
    /** A Sunday at noon. */
    private static final Instant SUNDAY = Instant.parse("2026-11-15T03:00:00Z");

    private static final AddresseeNumber PERSON = new AddresseeNumber("4000000017");

    private WrittenLog log;

    @BeforeEach
    void writeALog() {
        log = WrittenLog.open();
        log.write(
                "hanako",
                TUESDAY,
                AuditEntry.of(PlatformOperation.FILE_DOWNLOAD).subject(PERSON));
        log.write("jiro", NIGHT, AuditEntry.of(SampleOperation.RESIDENT_SEARCH).records(250));
        log.write("jiro", SUNDAY, AuditEntry.of(PlatformOperation.ACCESS_LOGIN));
        log.write(
                log.staff("saburo", "窓口9"),
                TUESDAY,
                AuditEntry.of(PlatformOperation.ACCESS_LOGIN)
                        .outcome(Outcome.REFUSED)
                        .detail("reason", "wrong-password"));
        log.write(
                "shiro",
                TUESDAY,
                AuditEntry.of(PlatformOperation.INDIVIDUAL_NUMBER_DISCLOSE).individualNumberSeen());
    }

    @ParameterizedTest
    @CsvSource({
        "userId,jiro,jiro jiro",
        "operation,file.download,hanako",
        "operation,access.,saburo jiro",
        "addressee,4000000017,hanako",
        "outcome,refused,saburo",
        "terminal,窓口9,saburo",
        "individualNumber,true,shiro",
        "outsideHours,true,jiro jiro",
        "atLeast,100,jiro",
        "to,R8.11.16,jiro",
    })
    @Requirement({"001/10.2#3", "001/10.2#4", "001/10.2#11"})
    void each_condition_finds_its_entries(String field, String value, String staff) {
        var fields = new HashMap<>(Map.of("from", "2026-11-01", "to", "2026-11-20"));
        fields.put(field, value);
        var page = search(fields);

        assertThat(staffOn(page)).containsExactlyInAnyOrderElementsOf(List.of(staff.split(" ")));
    }

    @Test
    void the_second_page_keeps_the_conditions_and_leads_back_to_the_first() {
        // Given
        IntStream.range(0, 60)
                .forEach(number ->
                        log.write("goro", TUESDAY.plusSeconds(number), AuditEntry.of(SampleOperation.RESIDENT_VIEW)));
        var first = search(Map.of("from", "2026-11-01", "to", "2026-11-20", "userId", "goro"));

        // When
        var second = get(link(first, "next"));
        var again = get(link(second, "prev"));

        // Then
        assertThat(first).contains("60件中 1～50件");
        assertThat(second).contains("60件中 51～60件", "value=\"goro\"").doesNotContain("rel=\"next\"");
        assertThat(staffOn(second)).hasSize(10).containsOnly("goro");
        assertThat(again).contains("60件中 1～50件").doesNotContain("rel=\"prev\"");
        assertThat(staffOn(again)).hasSize(50).containsOnly("goro");
    }

    @Test
    void the_number_of_a_person_is_in_no_address() {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("addressee", PERSON.value())
                .post("/audit/entries");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).matches(".*/audit/entries\\?search=[0-9]+");
        assertThat(get(path(answer.header("Location")))).contains("value=\"" + PERSON.value() + "\"");
    }

    @Test
    void a_number_put_into_the_address_is_not_looked_for() {
        var page = get("/audit/entries?from=2026-11-01&to=2026-11-20&addressee=" + PERSON.value());

        assertThat(staffOn(page)).hasSize(5);
    }

    @Test
    void the_search_of_another_auditor_is_not_shown() {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("userId", "jiro")
                .post("/audit/entries");
        var colleague = log.accounts().browser("colleague", Role.AUDITOR);

        colleague.get(path(answer.header("Location"))).then().statusCode(404);
    }

    @Test
    void reading_the_log_is_told_to_the_log() {
        search(Map.of("from", "2026-11-01", "to", "2026-11-20", "addressee", PERSON.value()));
        get("/audit/entries/" + log.texts("entry_id").getFirst());
        get("/audit/entries");

        assertThat(log.operations()).containsSubsequence("audit.search", "audit.read", "audit.view", "audit.read");
        assertThat(log.texts("subjects").get(5)).isEqualTo("{addressee:4000000017}");
    }

    @Test
    @Requirement("001/10.2#3")
    void an_entry_shows_everything_and_whether_it_is_sealed() {
        var refused = "/audit/entries/" + log.texts("entry_id").get(3);
        log.seal();

        assertThat(get(refused)).contains("ログイン", "パスワード誤り", "窓口9", "令和8年11月17日 10:00:00", "封印のとおりです");
    }

    @Test
    void an_auditor_of_another_municipality_finds_nothing_of_it() {
        var elsewhere = WrittenLog.open().accounts().browser("auditor", Role.AUDITOR);
        var list = elsewhere.get("/audit/entries?from=2026-11-01&to=2026-11-20");

        assertThat(list.asString()).contains("該当する記録はありません").doesNotContain("hanako");
        WrittenLog.open()
                .accounts()
                .browser("auditor", Role.AUDITOR)
                .get("/audit/entries/" + log.texts("entry_id").getFirst())
                .then()
                .statusCode(404);
    }

    @Test
    void the_log_is_closed_to_clerks_and_administrators() {
        log.accounts().browser("clerk", Role.CLERK).get("/audit/entries").then().statusCode(403);
        log.accounts()
                .browser("admin", Role.ADMINISTRATOR)
                .get("/audit/entries")
                .then()
                .statusCode(403);
        log.accounts()
                .browserWith("reader", "audit.read")
                .formParam("userId", "jiro")
                .post("/audit/entries/export")
                .then()
                .statusCode(403);
    }

    private String search(Map<String, String> fields) {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParams(fields)
                .post("/audit/entries");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return get(path(answer.header("Location")));
    }

    private String get(String path) {
        var answer = log.accounts().browser("auditor", Role.AUDITOR).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/audit/"));
    }

    private static String link(String page, String relation) {
        var link = Pattern.compile("rel=\"" + relation + "\" href=\"([^\"]+)\"").matcher(page);
        assertThat(link.find()).as(relation).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static List<String> staffOn(String page) {
        var rows = Pattern.compile("id=\"entry-[0-9]+\".*?</td>\\s*<td>([a-z]+)", Pattern.DOTALL)
                .matcher(page);
        return rows.results()
                .map(row -> row.group(1))
                .filter(user -> !user.equals("auditor"))
                .toList();
    }
}
