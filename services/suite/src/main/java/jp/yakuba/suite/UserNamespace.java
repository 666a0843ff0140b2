package jp.yakuba.suite;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether PostgreSQL has to be started as nobody, because it refuses to run for root, and whether this machine can. */
final class UserNamespace {

    private static final boolean NEEDED = isRoot() && isAvailable();

    private UserNamespace() {}

    static boolean isNeeded() {
        return NEEDED;
    }

    private static boolean isRoot() {
        try {
            return Files.exists(Path.of("/proc/self"))
                    && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isAvailable() {
        try {
            return new ProcessBuilder("unshare", "-U", "id", "-u")
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
