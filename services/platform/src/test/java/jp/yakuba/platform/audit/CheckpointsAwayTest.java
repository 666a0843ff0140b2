package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import jp.yakuba.platform.DecidedOtherwise;
import jp.yakuba.platform.PostgresForTests;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Checkpoints leave the machine as they are made. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(DecidedOtherwise.class)
class CheckpointsAwayTest extends TamperedLog {

    @Inject
    @ConfigProperty(name = "yakuba.audit.send-to")
    URI folder;

    @Test
    void each_checkpoint_is_dropped_once_and_the_files_in_a_row_are_a_book() throws IOException {
        sealer.sealAll(operator.municipality());

        var book = Files.createTempFile("book", ".log");
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.filter(file -> file.getFileName()
                            .toString()
                            .startsWith(operator.municipality().value()))
                    .sorted()
                    .toList()) {
                Files.writeString(book, Files.readString(file), StandardOpenOption.APPEND);
            }
        }
        var results = new BookVerification(List.of(verification.publicKey())).verify(book);
        var result = Objects.requireNonNull(results.get(operator.municipality().value()));
        assertThat(result.checkpoints()).isEqualTo(3);
        assertThat(result.breaks()).isEmpty();
        Files.delete(book);
    }

    @Test
    void a_target_that_takes_no_lines_is_refused_at_the_start() {
        assertThatThrownBy(() -> new CheckpointsAway(URI.create("ftp://example.org/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("yakuba.audit.send-to");
    }
}
