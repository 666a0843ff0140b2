package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.SampleOperation;
import jp.yakuba.platform.audit.WrittenLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class EntryExportTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-17T01:00:00Z");

    @Test
    void what_was_found_is_a_file_that_no_spreadsheet_takes_for_formulas_and_the_log_knows() {
        // Given
        var log = WrittenLog.open();
        log.write(
                log.staff("=HYPERLINK(1)", "@cmd"),
                TUESDAY,
                AuditEntry.of(SampleOperation.RESIDENT_VIEW).detail("note", "a\"b"));
        log.write(
                "hanako",
                TUESDAY,
                AuditEntry.of(SampleOperation.RESIDENT_SEARCH).records(3));

        // When
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("from", "2026-11-01")
                .formParam("to", "2026-11-20")
                .post("/audit/entries/export");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF記録番号,日時,利用者ID");
        assertThat(text.lines()).hasSize(3);
        assertThat(text)
                .contains(",'=HYPERLINK(1),", ",'@cmd,", ",2026-11-17T10:00,hanako,", "a\"\"b")
                .doesNotContain(",=", ",@");
        assertThat(log.operations()).endsWith("audit.export");
        assertThat(log.texts("record_count")).endsWith("2");
    }
}
