package jp.yakuba.residentrecords.intake;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jp.yakuba.office.intake.command.ImportClient;
import jp.yakuba.office.intake.command.ServiceOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The load of a list as a command: hands the file to a running service, which takes it as the whole list. */
abstract class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    @Parameters(paramLabel = "FILE", description = "The file with the whole list.")
    private @Nullable Path file;

    @Override
    public final Integer call() throws IOException, InterruptedException {
        var list = file;
        if (list == null || !Files.isReadable(list) || Files.isDirectory(list)) {
            throw new ParameterException(spec.commandLine(), "ファイルを読めません: " + list);
        }
        try (var client = new ImportClient(service.server(spec), service.token(spec), ImportCommand.IMPORTS)) {
            load(client, list, spec.commandLine().getOut());
            return ImportCommand.LOADED;
        } catch (ImportClient.NotAccepted refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return ImportCommand.NOT_ACCEPTED;
        }
    }

    /** Sends it and says what the service says of it. */
    abstract void load(ImportClient client, Path list, PrintWriter out) throws IOException, InterruptedException;
}
