package jp.yakuba.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** TLS in the service itself, to which plain HTTP beside it leads. */
public class RedirectsToTls extends DecidedOtherwise {

    /** Where plain HTTP is; what the framework tells tests is where TLS is. */
    public static final String PLAIN_PORT = "yakuba.test.plain-port";

    @Override
    public Map<String, String> getConfigOverrides() {
        if (System.getProperty(PLAIN_PORT) == null) {
            System.setProperty(PLAIN_PORT, String.valueOf(freePort()));
        }
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("quarkus.http.insecure-requests", "redirect");
        settings.put("quarkus.http.proxy.proxy-address-forwarding", "false");
        settings.put("quarkus.http.test-port", System.getProperty(PLAIN_PORT));
        // Of a port that the system chooses the redirect would not know.
        settings.put("quarkus.http.test-ssl-port", String.valueOf(freePort()));
        return settings;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
