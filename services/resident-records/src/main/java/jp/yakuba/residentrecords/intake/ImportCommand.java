package jp.yakuba.residentrecords.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The import as a command: hands the file to a running service, shows how far it is, and lists what was refused. */
@Command(
        name = "import",
        description = "Imports a CSV of residents into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The token is an API token with the right to import, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 everything loaded; 1 rows were refused; 2 wrong usage; 3 not accepted or broken off."
        })
public final class ImportCommand implements Callable<Integer> {

    static final int LOADED = 0;
    static final int ROWS_REFUSED = 1;
    static final int NOT_ACCEPTED = 3;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file: UTF-8, a header with the item names.")
    private @Nullable Path file;

    @Option(
            names = "--mode",
            description = "all-or-nothing: one refused row and nothing is loaded; the-rest: the others are loaded "
                    + "(default: ${DEFAULT-VALUE}).",
            defaultValue = "all-or-nothing")
    private String mode = "";

    @Option(
            names = "--server",
            description = "Where the service is (default: ${DEFAULT-VALUE}).",
            defaultValue = "http://localhost:8080")
    private @Nullable URI server;

    @Option(names = "--token-file", description = "The file that holds the token.")
    private @Nullable Path tokenFile;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var from = file;
        if (from == null || !Files.isReadable(from) || Files.isDirectory(from)) {
            throw new ParameterException(spec.commandLine(), "ファイルを読めません: " + from);
        }
        var out = spec.commandLine().getOut();
        try (var service = new ImportClient(server(), token())) {
            var job = service.order(from, mode);
            out.println("受け付けました。処理番号 " + job);
            return report(service, job, awaited(service, job, out), out);
        } catch (ImportClient.NotAccepted refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return NOT_ACCEPTED;
        }
    }

    private URI server() {
        var scheme = server == null ? null : server.getScheme();
        if (server == null || server.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new ParameterException(spec.commandLine(), "--server には http:// か https:// で始まる場所を指定してください。");
        }
        return server;
    }

    private String token() throws IOException {
        var token = tokenFile == null ? System.getenv("YAKUBA_TOKEN") : Files.readString(tokenFile);
        if (token == null || token.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "トークンがありません。YAKUBA_TOKEN に入れるか、--token-file でファイルを指定してください。");
        }
        return token.strip();
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
