package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command that an auditor from outside uses, on a log that was taken out of a service. */
@Requirement("001/10.2")
class AuditVerifyCommandTest {

    private final StringWriter told = new StringWriter();

    @Test
    void a_log_as_it_was_written_ends_with_zero() throws URISyntaxException {
        assertThat(verify("--log", file("log.jsonl"), "--anchor", file("anchor.log")))
                .isZero();
        assertThat(told.toString()).contains("改ざんはありません").doesNotContain("確かめられません");
    }

    @Test
    void without_the_anchor_it_says_what_it_cannot_tell() throws URISyntaxException {
        assertThat(verify("--log", file("log.jsonl"))).isZero();
        assertThat(told.toString()).contains("末尾が切り取られていないことは確かめられません");
    }

    @Test
    void a_changed_log_ends_with_one_and_names_the_first_entry(@TempDir Path folder)
            throws IOException, URISyntaxException {
        var changed = Files.readString(Path.of(file("log.jsonl"))).replace("窓口5", "窓口6");
        var log = Files.writeString(folder.resolve("log"), changed);

        assertThat(verify("--log", log.toString())).isOne();
        assertThat(told.toString()).contains("封印 2・記録 5：記録が書き換えられています");
    }

    @Test
    void a_log_whose_end_was_cut_off_ends_with_one(@TempDir Path folder) throws IOException, URISyntaxException {
        var kept = Files.readAllLines(Path.of(file("log.jsonl"))).stream()
                .filter(line -> !line.contains("{\"number\":3,"))
                .filter(line -> !line.matches(".*\"id\":[789],.*"))
                .toList();
        var log = Files.write(folder.resolve("log"), kept);

        assertThat(verify("--log", log.toString(), "--anchor", file("anchor.log")))
                .isOne();
        assertThat(told.toString()).contains("封印 3・記録 7：末尾の記録が切り取られています");
    }

    @Test
    void a_book_of_before_its_lines_were_signed_is_not_confirmed_by_the_key() throws URISyntaxException {
        assertThat(run("audit", "verify-book", file("anchor.log"), "--public-key", file("public-key.pem")))
                .isOne();
        assertThat(told.toString()).contains("控えの行が書き換えられています", "控えに改ざんの疑いがあります。");
    }

    @Test
    void what_is_no_log_no_key_or_no_command_ends_with_two(@TempDir Path folder)
            throws IOException, URISyntaxException {
        var other = Files.writeString(folder.resolve("other"), "x\n").toString();

        assertThat(verify("--log", other)).isEqualTo(2);
        assertThat(verify("--log", folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(run("audit", "verify", "--log", file("log.jsonl"), "--public-key", other))
                .isEqualTo(2);
        assertThat(run("audit", "verify", "--log", file("log.jsonl"))).isEqualTo(2);
        assertThat(verify(
                        "--log",
                        file("log.jsonl"),
                        "--anchor",
                        folder.resolve("missing").toString()))
                .isEqualTo(2);
        assertThat(verify("--url", "jdbc:postgresql://localhost:1/none", "--user", "x", "--municipality", "131016"))
                .isEqualTo(2);
        assertThat(run("audit", "verify-book", other, "--public-key", file("public-key.pem")))
                .isEqualTo(2);
        assertThat(run("no-such-command")).isEqualTo(2);
    }

    private int verify(String... arguments) throws URISyntaxException {
        var all = new ArrayList<>(List.of("audit", "verify", "--public-key", file("public-key.pem")));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var out = new PrintWriter(told, true);
        return new CommandLine(new Commands()).setOut(out).setErr(out).execute(arguments);
    }

    private static String file(String name) throws URISyntaxException {
        var found = AuditVerifyCommandTest.class.getResource("/audit/" + name);
        return Path.of(Objects.requireNonNull(found).toURI()).toString();
    }
}
