package jp.yakuba.platform.console;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program of a business that runs alone: the service, or with arguments one command. */
@QuarkusMain(name = "service")
public final class ServiceMain {

    private ServiceMain() {}

    /** Runs the service, or the command that is given. */
    public static void main(String... arguments) {
        if (arguments.length > 0) {
            System.exit(Console.command(arguments));
        }
        Quarkus.run();
    }
}
