package jp.yakuba.residentrecords.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The load of 町字一覧 as a command: hands the file to a running service, which takes it as the whole list. */
@Command(
        name = "town-list",
        description = "Loads the list of 町字 of the municipality into a running service.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The token is an API token with the right town-list.load, in the variable YAKUBA_TOKEN or a file.",
            "Exit codes: 0 loaded; 2 wrong usage; 3 not accepted, with what is wrong line by line."
        })
public final class TownListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    @Parameters(paramLabel = "FILE", description = "The file: UTF-8, a header with 町字コード and 町字 at least.")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var list = file;
        if (list == null || !Files.isReadable(list) || Files.isDirectory(list)) {
            throw new ParameterException(spec.commandLine(), "ファイルを読めません: " + list);
        }
        URI server = service.server(spec);
        try (var client = new ImportClient(server, service.token(spec))) {
            var loaded = client.loadTownList(list);
            var out = spec.commandLine().getOut();
            out.println(loaded.path("towns").asInt() + "件の町字を取り込みました。");
            loaded.path("unlisted").forEach(town -> out.println("住民がいるのに一覧にない町字: " + town.asText()));
            return ImportCommand.LOADED;
        } catch (ImportClient.NotAccepted refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return ImportCommand.NOT_ACCEPTED;
        }
    }
}
