package jp.yakuba.childallowance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.office.intake.command.FileCommand;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Claims and accounts from the command line, against the running service. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FileCommandTest {

    private final PaymentsOfATown town = new PaymentsOfATown("012432");

    @Test
    void accounts_are_loaded_and_refused_rows_listed(@TempDir Path folder) throws IOException {
        // Given
        town.recipient("8210000001", "2026-10", 10_000);
        var header = "宛名番号,適用日,金融機関コード,支店コード,預金種目,口座番号,口座名義\n";
        var good = "8210000001,2026-11-27,0001,001,1,7654321,シケン ハナコ\n";

        // When
        var refused = run(new ImportAccountsCommand(), folder, "account", header + good + good.replace("0001", "000"));
        var loaded = run(new ImportAccountsCommand(), folder, "account", header + good);

        // Then
        assertThat(refused.code).as(refused.said).isEqualTo(FileCommand.ROWS_REFUSED);
        assertThat(refused.said).contains("3,error,金融機関コード,");
        assertThat(loaded.code).as(loaded.said).isEqualTo(FileCommand.LOADED);
        assertThat(loaded.said).contains("1行を取り込み");
    }

    @Test
    void a_file_that_is_none_of_claims_is_not_accepted(@TempDir Path folder) throws IOException {
        var ran = run(new ImportClaimsCommand(), folder, "claim", "氏名\nx\n");

        assertThat(ran.code).as(ran.said).isEqualTo(FileCommand.NOT_ACCEPTED);
        assertThat(ran.said).contains("項目一覧にない項目名の列があります");
    }

    private Ran run(Object command, Path folder, String kind, String csv) throws IOException {
        var token = Files.writeString(
                folder.resolve("token"),
                town.accounts().bearerToken("feeder", "child-allowance." + kind + ".import", "job.view"));
        var file = Files.writeString(folder.resolve("file.csv"), csv);
        var said = new StringWriter();
        var code = new CommandLine(command)
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        file.toString(),
                        "--token-file",
                        token.toString(),
                        "--server",
                        "http://localhost:" + RestAssured.port);
        return new Ran(code, said.toString());
    }

    private record Ran(int code, String said) {}
}
