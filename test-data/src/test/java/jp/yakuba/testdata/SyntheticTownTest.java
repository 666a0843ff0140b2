package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SyntheticTownTest {

    private static final TownPlan PLAN = new TownPlan(3_456, 42, TownFiles.AS_OF);

    @TempDir
    private Path directory = Path.of("");

    private Map<String, String> hashes(TownPlan plan, int threads) throws IOException, NoSuchAlgorithmException {
        Path town = Files.createTempDirectory(directory, "town");
        SyntheticTown.write(plan, town, threads);
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(town)) {
            for (Path file : files.toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        return hashes;
    }

    @Test
    void the_same_plan_gives_the_same_bytes_with_any_number_of_threads() throws Exception {
        Map<String, String> one = hashes(PLAN, 1);
        assertThat(one)
                .containsOnlyKeys(
                        "residents.csv",
                        "protection-measures.csv",
                        "resident-record-codes.csv",
                        "town-list.csv",
                        "town.properties")
                .isEqualTo(hashes(PLAN, 3))
                .isEqualTo(hashes(PLAN, 3));
    }

    @Test
    void another_seed_gives_another_town() throws Exception {
        assertThat(hashes(new TownPlan(300, 1, TownFiles.AS_OF), 1).get("residents.csv"))
                .isNotEqualTo(hashes(new TownPlan(300, 2, TownFiles.AS_OF), 1).get("residents.csv"));
    }

    @Test
    void properties_say_what_the_town_is_and_how_much_there_is() throws IOException {
        Census census = SyntheticTown.write(PLAN, directory);
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(directory.resolve("town.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        assertThat(properties)
                .containsEntry("municipality.code", "992011")
                .containsEntry("municipality.prefecture", "架空県")
                .containsEntry("municipality.city", "ひので市")
                .containsEntry("plan.asOf", "2026-11-01")
                .containsEntry("count.residents", "3456")
                .containsEntry("count.deletedRecords", "864")
                .containsEntry("count.versions", String.valueOf(census.total().versions()));
    }

    @Test
    void the_command_line_writes_a_town() {
        StringWriter out = new StringWriter();
        int exit = command(out).execute("--residents", "300", "--seed", "9", "--out", directory.toString());
        assertThat(exit).isZero();
        assertThat(out.toString()).startsWith("300 residents, 75 deleted records");
        assertThat(directory.resolve("residents.csv")).exists();
    }

    @Test
    void the_command_line_says_what_is_wrong() {
        StringWriter out = new StringWriter();
        assertThat(command(out).execute("--residents", "12", "--out", directory.toString()))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(out.toString()).contains("300 to 1,000,000 residents");
        assertThat(directory).isEmptyDirectory();
    }

    private static CommandLine command(StringWriter out) {
        return new CommandLine(new TownCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
    }
}
