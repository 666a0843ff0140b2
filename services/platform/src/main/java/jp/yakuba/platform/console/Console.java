package jp.yakuba.platform.console;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.platform.problems.Incident;
import org.jboss.logging.Logger;
import picocli.CommandLine;

/** Does one command on the database and ends. */
public class Console implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Console.class);

    /** What begins here and not in a program of its own. */
    public static final List<String> COMMANDS = List.of("municipality", "administrator", "keys", MigrateCommand.NAME);

    /** Nothing listens, nothing works in the background, beside a service that may be running, and nobody waits for its end. */
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host", "127.0.0.1",
            "quarkus.http.port", "0",
            "quarkus.management.port", "0",
            "quarkus.log.level", "WARN",
            "quarkus.shutdown.delay", "0S",
            "yakuba.background.enabled", "false");

    private final MunicipalityCommand municipality;
    private final AdministratorCommand administrator;
    private final KeysCommand keys;
    private final MigrateCommand migrate;

    Console(
            MunicipalityCommand municipality,
            AdministratorCommand administrator,
            KeysCommand keys,
            MigrateCommand migrate) {
        this.municipality = municipality;
        this.administrator = administrator;
        this.keys = keys;
        this.migrate = migrate;
    }

    /**
     * Runs a command with what the environment says of the database.
     *
     * @return the exit code: 0 done, 1 refused, 2 wrong usage
     */
    public static int command(String... arguments) {
        SETTINGS.forEach(System::setProperty);
        if (arguments[0].equals(MigrateCommand.NAME)) {
            // Where the services themselves are told not to.
            System.setProperty("quarkus.flyway.migrate-at-start", "true");
        }
        var code = new AtomicInteger();
        Quarkus.run(
                Console.class,
                (exit, failure) -> {
                    code.set(exit);
                    if (failure != null) {
                        Incident.log(LOG, "The command " + arguments[0], failure);
                    }
                },
                arguments);
        return code.get();
    }

    @Override
    public int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    CommandLine commandLine() {
        return new CommandLine(new Root())
                .addSubcommand(municipality)
                .addSubcommand(administrator)
                .addSubcommand(keys)
                .addSubcommand(migrate)
                .setExecutionExceptionHandler(new Refused());
    }

    /** Without a command there is nothing to do. */
    @CommandLine.Command(name = "yakuba", mixinStandardHelpOptions = true)
    private static final class Root {}
}
