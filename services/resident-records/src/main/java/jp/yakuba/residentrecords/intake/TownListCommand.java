package jp.yakuba.residentrecords.intake;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import jp.yakuba.office.intake.command.ImportClient;
import picocli.CommandLine.Command;

/** The load of 町字一覧 as a command. */
@Command(
        name = "town-list",
        description = "Loads the list of 町字 of the municipality into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The file: UTF-8, a header with 町字コード and 町字 at least.",
            "The token is an API token with the right town-list.load, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 loaded; 2 wrong usage; 3 not accepted, with what is wrong line by line."
        })
public final class TownListCommand extends ListCommand {

    @Override
    void load(ImportClient client, Path list, PrintWriter out) throws IOException, InterruptedException {
        var loaded = client.loadList("/resident-records/v1/town-list", list);
        out.println(loaded.path("towns").asInt() + "件の町字を取り込みました。");
        loaded.path("unlisted").forEach(town -> out.println("住民がいるのに一覧にない町字: " + town.asText()));
    }
}
