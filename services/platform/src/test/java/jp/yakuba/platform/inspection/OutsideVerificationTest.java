package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.AuditVerification;
import jp.yakuba.platform.audit.Break;
import jp.yakuba.platform.audit.OutsideVerification;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Tampering;
import jp.yakuba.platform.audit.WrittenLog;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifying without the service: a file that was taken out, and the database by one who may only read. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class OutsideVerificationTest {

    @Inject
    AuditVerification verification;

    @Inject
    @ConfigProperty(name = "yakuba.audit.anchor-file")
    Path anchor;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private WrittenLog log;

    @BeforeEach
    void writeALog() {
        log = WrittenLog.sealed();
    }

    @Test
    void the_database_is_verified_from_outside() {
        // Given
        var id = log.texts("entry_id").get(5);
        assertThat(inDatabase()).isEmpty();

        // When
        Tampering.with("update platform.audit_entry set place = 'x' where entry_id = " + id);

        // Then
        assertThat(inDatabase()).containsExactly(new Break(Break.Kind.ENTRY_CHANGED, 2, Long.valueOf(id)));
    }

    private List<Break> inDatabase() {
        return outside(Optional.of(anchor))
                .verify(database, "yakuba_app", "app", log.municipality())
                .breaks();
    }

    @Test
    void what_was_taken_out_is_verified_outside_with_the_public_key_alone(@TempDir Path folder) throws IOException {
        // Given
        log.write("hanako", Instant.now(), AuditEntry.of(PlatformOperation.FILE_DOWNLOAD));
        var file = takeOut(folder);

        // When
        var result = outside(Optional.of(anchor)).verify(file);

        // Then
        assertThat(result.breaks()).isEmpty();
        assertThat(result.checkpoints()).isEqualTo(3);
        assertThat(result.entries()).isGreaterThanOrEqualTo(12);
        assertThat(log.operations()).endsWith("audit.export");
    }

    @Test
    void a_file_that_was_changed_or_cut_off_is_named_outside(@TempDir Path folder) throws IOException {
        var ids = log.texts("entry_id");
        var file = takeOut(folder);
        var lines = Files.readAllLines(file);
        var changed = lines.stream()
                .map(line -> line.contains("{\"id\":" + ids.get(7) + ",") ? line.replace("hanako", "kobayashi") : line)
                .toList();
        var cut = lines.stream()
                .filter(line -> !line.contains("{\"number\":3,"))
                .filter(line -> ids.subList(8, 12).stream().noneMatch(id -> line.contains("{\"id\":" + id + ",")))
                .toList();

        assertThat(outside(Optional.empty())
                        .verify(Files.write(folder.resolve("changed"), changed))
                        .breaks())
                .containsExactly(new Break(Break.Kind.ENTRY_CHANGED, 2, Long.valueOf(ids.get(7))));
        assertThat(outside(Optional.of(anchor))
                        .verify(Files.write(folder.resolve("cut"), cut))
                        .breaks())
                .contains(new Break(Break.Kind.TAIL_CUT, 3, Long.valueOf(ids.get(8))));
        assertThat(outside(Optional.empty())
                        .verify(Files.write(folder.resolve("cut"), cut))
                        .anchored())
                .isFalse();
    }

    private OutsideVerification outside(Optional<Path> kept) {
        return new OutsideVerification(List.of(verification.publicKey()), kept);
    }

    private Path takeOut(Path folder) throws IOException {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("x", "y")
                .post("/audit/verifications/log");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Files.write(folder.resolve("log.jsonl"), answer.asByteArray());
    }
}
