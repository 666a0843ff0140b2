package jp.yakuba.residentrecords.movement;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;

/** Characters that cannot be printed, at each of the ways into the register. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class GlyphEntryTest {

    private static final String ASSESSMENTS = "/resident-records/v1/movements/move-in-domestic/assessments";

    private final TestAccounts accounts = new TestAccounts("122289").register();

    @Inject
    Database database;

    @Inject
    Jobs jobs;

    @Test
    @Requirement("001/5.8#3")
    void a_notification_with_such_a_name_is_told_of_at_its_field() {
        accounts.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body("""
                        {"notification": {"header": {"note": "引越し🏠"},
                         "newcomers": [{"names": {"surname": "葛\uDB40\uDDEF城"}}]}}""")
                .post(ASSESSMENTS)
                .then()
                .statusCode(200)
                .body("findings.find { it.code == 'pictograph' }.field", org.hamcrest.Matchers.equalTo("header.note"))
                .body("findings.findAll { it.code == 'glyph-missing' }.field", hasItem("newcomers[0].names.surname"));
    }

    @Test
    @Requirement("001/5.8#3")
    void a_file_with_such_a_name_is_told_of_at_its_item() {
        var job = RegisteredTown.of(
                accounts,
                TownInCsv.file(List.of(
                        TownInCsv.resident(1, 1, "葛\uDB40\uDDEF城", "太郎", Map.of()),
                        TownInCsv.resident(2, 2, "山田", "太郎", Map.of("住所_方書", "ハイツ😀")))),
                IntakeMode.ALL_OR_NOTHING);

        var found = database.transact(
                accounts.operator("importer", Role.ADMINISTRATOR), work -> jobs.findings(work, job.id(), 10));
        assertThat(found.toString()).contains("glyph-missing", "氏名", "U+E01EF", "pictograph", "住所_方書");
    }
}
