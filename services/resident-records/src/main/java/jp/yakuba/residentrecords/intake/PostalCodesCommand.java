package jp.yakuba.residentrecords.intake;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import jp.yakuba.office.intake.command.ImportClient;
import picocli.CommandLine.Command;

/** The load of 郵便番号一覧 as a command. */
@Command(
        name = "postal-codes",
        description = "Loads the postal codes of the whole country into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The file: that of the post office (15 columns), or one with 市区町村コード, 町字 and 郵便番号; UTF-8 or Shift_JIS.",
            "The token is an API token with the right town-list.load, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 loaded; 2 wrong usage; 3 not accepted, with what is wrong line by line."
        })
public final class PostalCodesCommand extends ListCommand {

    @Override
    void load(ImportClient client, Path list, PrintWriter out) throws IOException, InterruptedException {
        out.println(client.loadList("/resident-records/v1/postal-codes", list)
                        .path("towns")
                        .asLong() + "件の郵便番号を取り込みました。");
    }
}
