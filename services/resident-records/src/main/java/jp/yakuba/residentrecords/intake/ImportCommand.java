package jp.yakuba.residentrecords.intake;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yakuba.office.intake.command.FileCommand;
import jp.yakuba.office.intake.command.FileInParts;
import jp.yakuba.office.intake.command.ImportClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The import of residents as a command. */
@Command(
        name = "import",
        description = "Imports a CSV of residents into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The token is an API token with the right to import, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 everything loaded; 1 rows were refused; 2 wrong usage; 3 not accepted or broken off."
        })
public final class ImportCommand extends FileCommand {

    static final String IMPORTS = "/resident-records/v1/imports";

    /** A longer file goes in parts. */
    private static final long IN_ONE = 64L << 20;

    @Option(
            names = "--on-server",
            description = "FILE is the name of a file in the import folder of the server (yakuba.import.folder), of any"
                    + " size.")
    private boolean onServer;

    @Option(
            names = "--in-parts",
            description = "Sends the file in parts; one that is longer than a part always goes so. "
                    + "Broken off and called again, it goes on where it was.")
    private boolean inParts;

    /** Filled in by the command line. */
    public ImportCommand() {
        super(IMPORTS);
    }

    @Override
    protected boolean isHere() {
        return !onServer;
    }

    @Override
    protected String order(ImportClient client, Path from, PrintWriter out) throws IOException, InterruptedException {
        if (onServer) {
            return client.orderOnServer(from.toString(), mode(), unknownColumns());
        }
        if (!inParts && Files.size(from) <= IN_ONE) {
            return super.order(client, from, out);
        }
        return new FileInParts(client, from).order(mode(), unknownColumns(), percent -> {
            out.println(percent + "％を送りました");
            out.flush();
        });
    }
}
