package jp.yakuba.childallowance.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that are made are those that {@code make-027} makes; where there is no Python, nobody can say. */
class MadeTablesTest {

    private static final Path STATUTORY = Path.of("../../test-data/statutory");

    @Test
    void the_made_tables_are_what_their_program_writes(@TempDir Path folder) throws IOException, InterruptedException {
        // Given
        assumeTrue(hasPython(), "no python3 on this machine");
        var program = STATUTORY.resolve("make-027").toAbsolutePath();

        // When
        var made = new ProcessBuilder("python3", program.toString())
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();

        // Then
        assertThat(made).isZero();
        assertThat(List.of("027-ages.csv", "027-amounts.csv", "027-income.csv"))
                .allSatisfy(
                        table -> assertThat(folder.resolve(table)).hasSameTextualContentAs(STATUTORY.resolve(table)));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }
}
