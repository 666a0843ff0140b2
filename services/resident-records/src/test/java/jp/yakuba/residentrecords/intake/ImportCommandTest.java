package jp.yakuba.residentrecords.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.office.intake.command.ImportClient;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The import from the command line, against the running service. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportCommandTest {

    private final TestAccounts accounts = new TestAccounts("132021");

    private Path folder;

    @BeforeEach
    void folder(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void a_good_file_is_loaded() throws IOException {
        var ran = run(file(TownInCsv.line(1, 1, "日野", "太郎", Map.of())), token("import.run", "job.view"));

        assertThat(ran.code).as(ran.said).isEqualTo(ImportCommand.LOADED);
        assertThat(ran.said).contains("1行を取り込み");
    }

    @Test
    void refused_rows_are_listed_with_line_item_and_remedy() throws IOException {
        var ran = run(
                file(TownInCsv.line(11, 11, "日野", "太郎", Map.of("性別", "男"))
                        + TownInCsv.line(12, 12, "日野", "花子", Map.of())),
                token("import.run", "job.view"),
                "--mode",
                "the-rest");

        assertThat(ran.code).as(ran.said).isEqualTo(ImportCommand.ROWS_REFUSED);
        assertThat(ran.said).contains("2,error,性別,unknown-code,").contains("1行を取り込み、1行を取り込みませんでした");
    }

    @Test
    void a_compressed_file_is_loaded_from_here_and_from_the_folder_of_the_server() throws IOException {
        // Given
        var csv = TownInCsv.header() + TownInCsv.in(accounts, TownInCsv.line(21, 21, "日野", "太郎", Map.of()));
        var other = TownInCsv.header() + TownInCsv.in(accounts, TownInCsv.line(30, 30, "日野", "花子", Map.of()));
        var onServer = Files.createDirectories(Path.of("target/import-folder"));
        var token = token("import.run", "job.view");

        // When
        var sent = run(gzip(folder.resolve("residents.csv.gz"), csv), token);
        gzip(onServer.resolve("residents-of-the-command.csv.gz"), other);
        var named = run(Path.of("residents-of-the-command.csv.gz"), token, "--on-server");
        var outside = run(Path.of("../classes/application.properties"), token, "--on-server");

        // Then
        assertThat(sent.said).contains("1行を取り込み");
        assertThat(named.said).contains("1行を取り込み");
        assertThat(outside.code).isEqualTo(ImportCommand.NOT_ACCEPTED);
        assertThat(outside.said).contains("取込用フォルダー");
    }

    @Test
    void a_file_goes_in_parts_and_on_from_where_it_broke_off() throws Exception {
        // Given
        var file = file(TownInCsv.line(41, 41, "日野", "太郎", Map.of()));
        var bytes = Files.readAllBytes(file);
        var token = token("import.run", "job.view");
        try (var earlier = new ImportClient(
                URI.create("http://localhost:" + RestAssured.port),
                Files.readString(token).strip(),
                ImportCommand.IMPORTS)) {
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            var begun = earlier.beginUpload("residents.csv", bytes.length, digest);
            earlier.sendPart(begun.path("upload").asText(), 0, Arrays.copyOf(bytes, bytes.length - 1));
        }

        // When
        var ran = run(file, token, "--in-parts");

        // Then
        assertThat(ran.code).as(ran.said).isEqualTo(ImportCommand.LOADED);
        assertThat(ran.said).contains("100％を送りました", "1行を取り込み").doesNotContain("90％");
    }

    @Test
    void unknown_columns_are_named_and_can_be_left_aside() throws IOException {
        // Given
        var csv = TownInCsv.header().strip() + ",備考欄\n"
                + TownInCsv.in(accounts, TownInCsv.line(31, 31, "日野", "太郎", Map.of()))
                        .strip() + ",x\n";
        var file = Files.writeString(folder.resolve("more.csv"), csv);
        var token = token("import.run", "job.view");

        // When
        var refused = run(file, token);
        var taken = run(file, token, "--unknown-columns", "leave-aside");

        // Then
        assertThat(refused.said).contains("34列目「備考欄」");
        assertThat(taken.code).as(taken.said).isEqualTo(ImportCommand.LOADED);
        assertThat(run(file, token, "--unknown-columns", "some").said).contains("refuse か leave-aside");
    }

    private static Path gzip(Path file, String text) throws IOException {
        try (var packed = new java.util.zip.GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void the_list_of_towns_is_loaded() throws IOException {
        var list = Files.writeString(folder.resolve("towns.csv"), "町字コード,町字\n0001001,日の出町\n");

        assertThat(execute(new TownListCommand(), list, token("town-list.load")))
                .isEqualTo(new Ran(0, "1件の町字を取り込みました。\n"));
    }

    @Test
    void the_postal_codes_of_the_country_are_loaded() throws IOException {
        var list = Files.writeString(folder.resolve("codes.csv"), "市区町村コード,町字,郵便番号\n132128,神明,1910016\n");

        assertThat(execute(new PostalCodesCommand(), list, token("town-list.load")))
                .isEqualTo(new Ran(0, "1件の郵便番号を取り込みました。\n"));
    }

    @Test
    void a_token_without_the_right_is_not_accepted() throws IOException {
        var ran = run(file(""), token("job.view"));

        assertThat(ran.code).isEqualTo(ImportCommand.NOT_ACCEPTED);
        assertThat(ran.said).isNotBlank();
    }

    @Test
    void an_unknown_token_a_wrong_mode_and_a_service_that_is_not_there_are_told_apart() throws IOException {
        var file = file("");
        var good = token("import.run", "job.view");

        assertThat(run(file, tokenFile("yk_132021_nothing")).said).contains("トークンが認められませんでした");
        assertThat(run(file, good, "--mode", "some").said).contains("all-or-nothing か the-rest");
        assertThat(run(file, good, "--server", "http://localhost:1").said).contains("つながりません");
    }

    @Test
    void wrong_usage_says_so() throws IOException {
        assertThat(run(folder.resolve("missing.csv"), tokenFile("x")).code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run(file(""), tokenFile(" ")).code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run(file(""), tokenFile("x"), "--server", "localhost:8080").code)
                .isEqualTo(CommandLine.ExitCode.USAGE);
    }

    private Path token(String... permissions) throws IOException {
        return tokenFile(accounts.bearerToken("feeder", permissions) + "\n");
    }

    private Path tokenFile(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "token", ""), text);
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("residents.csv"), TownInCsv.header() + TownInCsv.in(accounts, lines));
    }

    private static Ran run(Path file, Path tokenFile, String... more) {
        return execute(new ImportCommand(), file, tokenFile, more);
    }

    private static Ran execute(Object command, Path file, Path tokenFile, String... more) {
        var said = new StringWriter();
        var arguments = Stream.concat(
                Stream.of(
                        file.toString(),
                        "--token-file",
                        tokenFile.toString(),
                        "--server",
                        "http://localhost:" + RestAssured.port),
                Stream.of(more));
        var code = new CommandLine(command)
                .setOverwrittenOptionsAllowed(true)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments.toArray(String[]::new));
        return new Ran(code, said.toString());
    }

    private record Ran(int code, String said) {}
}
