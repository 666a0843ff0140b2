package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.SampleOperation;
import jp.yakuba.platform.audit.WrittenLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class AnalysisScreensTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-17T01:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-17T14:30:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-11-15T03:00:00Z");
    private static final AddresseeNumber PERSON = new AddresseeNumber("4000000017");
    private static final String PERIOD = "&from=2026-11-01&to=2026-11-20";

    private WrittenLog log;

    @BeforeEach
    void writeALog() {
        log = WrittenLog.open();
        log.write("owl", NIGHT, AuditEntry.of(PlatformOperation.FILE_DOWNLOAD));
        log.write(
                "owl",
                SUNDAY,
                AuditEntry.of(PlatformOperation.INDIVIDUAL_NUMBER_DISCLOSE).individualNumberSeen());
        log.write(
                "lark", TUESDAY, AuditEntry.of(SampleOperation.RESIDENT_SEARCH).records(400));
        IntStream.range(0, 3).forEach(_ -> log.write("mole", TUESDAY, refused(PlatformOperation.ACCESS_LOGIN)));
        log.write("mole", TUESDAY, AuditEntry.of(PlatformOperation.ACCESS_LOGIN));
        log.write("mole", TUESDAY, refused(PlatformOperation.ACCESS_REFUSED));
        Stream.of("ant", "bee", "cat", "dog", "eel")
                .forEach(user -> log.write(
                        user,
                        TUESDAY,
                        AuditEntry.of(PlatformOperation.FILE_DOWNLOAD).subject(PERSON)));
    }

    private static AuditEntry refused(AuditedOperation operation) {
        return AuditEntry.of(operation).outcome(Outcome.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "night,owl,2 1",
        "login-failures,mole,窓口1 3",
        "logins,mole,1 3 1",
        "mass,lark,1 400 400",
        "same-person,4000000017,5 5 0",
        "individual-numbers,owl,1 0",
        "refusals,mole,1 1",
        "hours,10時台,11 7 0 4",
    })
    @Requirement("001/10.2#13")
    void each_analysis_counts_what_it_is_about(String of, String first, String counts) {
        var cells = cells(get("/audit/analyses?of=" + of + PERIOD), first);

        assertThat(String.join(" ", cells)).contains(" " + counts);
    }

    @Test
    void a_row_leads_to_the_entries_behind_it_and_a_persons_number_is_in_no_address() {
        assertThat(get("/audit/analyses?of=night" + PERIOD))
                .contains("/audit/entries?from=2026-11-01&amp;to=2026-11-20&amp;userId=owl&amp;outsideHours=true");
        assertThat(get("/audit/entries?from=2026-11-01&to=2026-11-20&userId=owl&outsideHours=true"))
                .contains("2件中 1～2件");
        assertThat(get("/audit/analyses?of=same-person" + PERIOD))
                .contains("name=\"addressee\" value=\"4000000017\"")
                .doesNotContain("addressee=");
    }

    @Test
    void from_how_many_on_something_is_shown_can_be_chosen() {
        assertThat(get("/audit/analyses?of=same-person&atLeast=6" + PERIOD)).contains("該当する記録はありません");
        assertThat(get("/audit/analyses?of=mass&atLeast=1" + PERIOD)).contains("ant");
    }

    @Test
    void the_period_as_it_was_typed_becomes_part_of_the_address() {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("of", "logins")
                .formParam("from", "R8.11.1")
                .formParam("to", "20261120")
                .post("/audit/analyses");

        assertThat(answer.header("Location")).endsWith("/audit/analyses?of=logins&from=2026-11-01&to=2026-11-20");
    }

    @ParameterizedTest
    @EnumSource(Analysis.class)
    @Requirement("001/10.2#14")
    void each_analysis_is_taken_out_as_a_file_and_told(Analysis analysis) {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("of", analysis.code())
                .formParam("from", "2026-11-01")
                .formParam("to", "2026-11-20")
                .post("/audit/analyses/export");

        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF" + String.join(",", analysis.columns()) + "\r\n");
        assertThat(text.lines().count()).isGreaterThan(1);
        assertThat(log.operations()).endsWith("audit.export");
    }

    @Test
    void another_municipality_sees_nothing_and_others_than_auditors_are_refused() {
        var elsewhere = WrittenLog.open().accounts();

        assertThat(elsewhere
                        .browser("auditor", Role.AUDITOR)
                        .get("/audit/analyses?of=night" + PERIOD)
                        .asString())
                .contains("該当する記録はありません");
        log.accounts()
                .browser("clerk", Role.CLERK)
                .get("/audit/analyses")
                .then()
                .statusCode(403);
    }

    @Test
    void what_cannot_be_is_told() {
        var auditor = log.accounts();

        auditor.browser("auditor", Role.AUDITOR)
                .get("/audit/analyses?of=x")
                .then()
                .statusCode(404);
        assertThat(auditor.browser("auditor", Role.AUDITOR)
                        .get("/audit/analyses?of=mass&from=x&atLeast=y")
                        .statusCode())
                .isEqualTo(422);
        assertThat(auditor.browser("auditor", Role.AUDITOR)
                        .formParam("of", "mass")
                        .formParam("from", "a".repeat(1_500))
                        .post("/audit/analyses")
                        .statusCode())
                .isEqualTo(422);
        assertThat(auditor.browser("auditor", Role.AUDITOR)
                        .formParam("of", "mass")
                        .formParam("from", "x")
                        .post("/audit/analyses/export")
                        .statusCode())
                .isEqualTo(422);
    }

    private String get(String path) {
        var answer = log.accounts().browser("auditor", Role.AUDITOR).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    /** The texts of the row that begins with this. */
    private static List<String> cells(String page, String first) {
        for (var row : page.substring(page.indexOf("<tbody>")).split("<tr>", -1)) {
            var texts = Stream.of(row.replaceAll("<[^>]*>", "\n").split("\n", -1))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!texts.isEmpty() && texts.getFirst().equals(first)) {
                return texts;
            }
        }
        return List.of();
    }
}
