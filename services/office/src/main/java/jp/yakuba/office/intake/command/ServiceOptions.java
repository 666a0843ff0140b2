package jp.yakuba.office.intake.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the running service is and who asks it: the options that commands to a service share. */
public final class ServiceOptions {

    /** Filled in by the command line. */
    public ServiceOptions() {}

    @Option(
            names = "--server",
            description = "Where the service is (default: ${DEFAULT-VALUE}).",
            defaultValue = "http://localhost:8080")
    private @Nullable URI server;

    @Option(names = "--token-file", description = "The file that holds the token.")
    private @Nullable Path tokenFile;

    /** Where the service is. */
    public URI server(CommandSpec spec) {
        var scheme = server == null ? null : server.getScheme();
        if (server == null || server.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
            throw new ParameterException(spec.commandLine(), "--server には http:// か https:// で始まる場所を指定してください。");
        }
        return server;
    }

    /** The token of who asks. */
    public String token(CommandSpec spec) throws IOException {
        var token = tokenFile == null ? System.getenv("YAKUBA_TOKEN") : Files.readString(tokenFile);
        if (token == null || token.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "トークンがありません。YAKUBA_TOKEN に入れるか、--token-file でファイルを指定してください。");
        }
        return token.strip();
    }
}
