package jp.yakuba.office.intake.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The import as a command: hands the file to a running service, shows how far it is, and lists what was refused. */
public abstract class FileCommand implements Callable<Integer> {

    /** Everything is loaded. */
    public static final int LOADED = 0;

    /** Rows were refused. */
    public static final int ROWS_REFUSED = 1;

    /** The service did not accept the file, or broke off. */
    public static final int NOT_ACCEPTED = 3;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "The file: UTF-8, a header with the item names; also as gzip, or alone in a zip.")
    private @Nullable Path file;

    @Option(
            names = "--mode",
            description = "all-or-nothing: one refused row and nothing is loaded; the-rest: the others are loaded "
                    + "(default: ${DEFAULT-VALUE}).",
            defaultValue = "all-or-nothing")
    private String mode = "";

    @Option(
            names = "--unknown-columns",
            description =
                    "refuse: a column that the list of items does not have refuses the file; leave-aside: such columns "
                            + "are not loaded (default: ${DEFAULT-VALUE}).",
            defaultValue = "refuse")
    private String unknownColumns = "";

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    private final String imports;

    /**
     * A command for the files of a business.
     *
     * @param imports where its REST interface takes them
     */
    protected FileCommand(String imports) {
        this.imports = imports;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var from = file;
        if (from == null || (isHere() && (!Files.isReadable(from) || Files.isDirectory(from)))) {
            throw new ParameterException(spec.commandLine(), "ファイルを読めません: " + from);
        }
        var out = spec.commandLine().getOut();
        try (var client = new ImportClient(service.server(spec), service.token(spec), imports)) {
            var job = order(client, from, out);
            out.println("受け付けました。処理番号 " + job);
            return report(client, job, awaited(client, job, out), out);
        } catch (ImportClient.NotAccepted refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return NOT_ACCEPTED;
        }
    }

    /** Whether the file is on this machine. */
    protected boolean isHere() {
        return true;
    }

    /** Hands the file over; returns the id of the job that imports it. */
    protected String order(ImportClient client, Path from, PrintWriter out) throws IOException, InterruptedException {
        return client.order(from, mode, unknownColumns);
    }

    /** What is to become of the file if rows are refused. */
    protected final String mode() {
        return mode;
    }

    /** What is to become of columns that no list knows. */
    protected final String unknownColumns() {
        return unknownColumns;
    }

    private static JsonNode awaited(ImportClient service, String job, PrintWriter out)
            throws IOException, InterruptedException {
        var said = "";
        while (true) {
            var now = service.job(job);
            var note = now.path("note").asText();
            if (!note.equals(said)) {
                out.println(note);
                out.flush();
                said = note;
            }
            if (!now.path("endedAt").isMissingNode()) {
                return now;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static int report(ImportClient service, String job, JsonNode ended, PrintWriter out)
            throws IOException, InterruptedException {
        var problem = ended.path("problem");
        if (!problem.isMissingNode()) {
            out.println(
                    problem.path("message").asText() + problem.path("remedy").asText());
        }
        out.println("行,重さ,項目,コード,内容,直し方");
        service.findings(job, found -> out.println(line(found)));
        var refused = ended.path("counts").path("refused").asLong() > 0;
        if (!"succeeded".equals(ended.path("state").asText())) {
            return refused ? ROWS_REFUSED : NOT_ACCEPTED;
        }
        return refused ? ROWS_REFUSED : LOADED;
    }

    private static String line(JsonNode found) {
        return String.join(
                ",",
                found.path("row").asText(),
                found.path("severity").asText(),
                found.path("field").asText(),
                found.path("code").asText(),
                found.path("message").asText(),
                found.path("remedy").asText());
    }
}
