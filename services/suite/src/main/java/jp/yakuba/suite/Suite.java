package jp.yakuba.suite;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jp.yakuba.platform.console.Console;
import jp.yakuba.platform.secrets.SecretFiles;

/**
 * Every business in one process. Without {@code QUARKUS_DATASOURCE_JDBC_URL} it brings its own PostgreSQL along, whose
 * data lives in {@code YAKUBA_HOME}.
 */
@QuarkusMain
public final class Suite {

    /** The code with which the process ends when its PostgreSQL cannot be kept running. */
    static final int DATABASE_LOST = 3;

    private Suite() {}

    /** Does the command that is given; without one, starts the database if none is given, then the services. */
    public static void main(String... arguments) throws Exception {
        if (arguments.length > 0 && !Console.COMMANDS.contains(arguments[0])) {
            System.exit(Commands.run(arguments));
        }
        try {
            if (arguments.length > 0) {
                System.exit(command(arguments));
            }
            serve();
        } catch (Home.InUse | Ports.Taken | SecretMissing refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void serve() throws Exception {
        var home = home();
        var secrets = new Secrets(home.secrets());
        keys(home, secrets);
        if (hasExternalDatabase()) {
            Ports.refuseTaken();
            Quarkus.run(SuiteApplication.class);
            return;
        }
        try (var _ = home.lock()) {
            Ports.refuseTaken();
            var database = startWithProgram(home, secrets);
            database.settings().forEach(System::setProperty);
            var watch = database.watched(() -> Quarkus.asyncExit(DATABASE_LOST));
            LastStop.of(() -> {
                        watch.end();
                        database.stop();
                    })
                    .after(() -> Quarkus.run(SuiteApplication.class));
        }
    }

    /** Starts the database while the program makes what it needs none for, which takes as long. */
    private static EmbeddedDatabase startWithProgram(Home home, Secrets secrets) throws Exception {
        var starting = new FutureTask<>(() -> EmbeddedDatabase.start(home, secrets));
        Thread.ofPlatform().name("database").start(starting);
        try {
            Class.forName(
                    Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError broken) {
            try {
                starting.get().stop();
            } catch (ExecutionException | IOException second) {
                broken.addSuppressed(second);
            }
            throw broken;
        }
        try {
            return starting.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    /** Does a command on the database: the one given, the one that runs with the suite, or the suite's own, started for it. */
    private static int command(String... arguments) throws Exception {
        var home = home();
        var secrets = new Secrets(home.secrets());
        keys(home, secrets);
        if (hasExternalDatabase()) {
            return Console.command(arguments);
        }
        try (var _ = home.lock()) {
            var database = EmbeddedDatabase.start(home, secrets);
            try {
                database.settings().forEach(System::setProperty);
                return Console.command(arguments);
            } finally {
                database.stop();
            }
        } catch (Home.InUse running) {
            EmbeddedDatabase.ofRunning(home, secrets).forEach(System::setProperty);
            return Console.command(arguments);
        }
    }

    /** The folder of this installation. */
    static Home home() throws IOException {
        var home = new Home(
                Path.of(System.getenv().getOrDefault("YAKUBA_HOME", System.getProperty("user.home") + "/.yakuba")));
        home.prepare();
        return home;
    }

    private static boolean hasExternalDatabase() {
        return System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null;
    }

    /**
     * Keys that neither the environment nor a file of secrets gives come from the installation's own secrets. Where secrets are
     * files none is made: it would be gone with the container, and what it has sealed with it.
     */
    private static void keys(Home home, Secrets secrets) throws IOException {
        unlessGiven("quarkus.http.body.uploads-directory", () -> home.uploads().toString());
        unlessGiven("yakuba.audit.anchor-file", () -> home.auditAnchor().toString());
        unlessGiven("quarkus.management.port", () -> String.valueOf(1 + Integer.getInteger("quarkus.http.port", 8080)));
        unlessGiven("yakuba.home", () -> home.folder().toString());
        var files = SecretFiles.ofInstallation();
        if (files.isPresent()) {
            refuseWithout(files.get(), "yakuba.audit.key", "yakuba.vault.keys", "yakuba.vault.index-keys");
            return;
        }
        unlessGiven("yakuba.audit.key", () -> secrets.secret("yakuba.audit.key"));
        unlessGiven("yakuba.vault.keys", () -> "1:" + secrets.secret("yakuba.vault.key"));
        unlessGiven("yakuba.vault.index-keys", () -> "1:" + secrets.secret("yakuba.vault.index-key"));
        unlessGiven("yakuba.demonstration.password", () -> secrets.password("demonstration.password"));
    }

    private static void refuseWithout(SecretFiles files, String... settings) {
        for (var setting : settings) {
            if (files.value(setting).isEmpty() && !isGiven(setting)) {
                throw new SecretMissing(setting, files.folder());
            }
        }
    }

    private static void unlessGiven(String setting, Value value) throws IOException {
        if (!isGiven(setting)) {
            System.setProperty(setting, value.get());
        }
    }

    private static boolean isGiven(String setting) {
        var variable = setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return System.getenv(variable) != null || System.getProperty(setting) != null;
    }

    /** What may be read or made to be known. */
    private interface Value {
        String get() throws IOException;
    }

    /** A key that somebody else keeps is not there. */
    private static final class SecretMissing extends IllegalStateException {
        private static final long serialVersionUID = 1;

        SecretMissing(String setting, Path folder) {
            super("The secret " + setting + " is missing: there is no such file in " + folder
                    + ". deploy/README.md says how secrets are made.");
        }
    }
}
