package jp.yakuba.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * An installation that has decided otherwise than by default, in everything of which each test may look at its own part: to
 * start a service for each decision takes longer than the tests.
 */
public class DecidedOtherwise implements QuarkusTestProfile {

    /** What the configuration closes to everybody. */
    public static final String CLOSED = "/probe/slow";

    /** A property and no field, as this class is loaded anew for each application. */
    private static final String KEY_STORE = "yakuba.test.key-store";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.auth.permission.closed.paths", CLOSED,
                "quarkus.http.auth.permission.closed.policy", "deny",
                "yakuba.access.lockout.trusted-addresses", "2001:db8::/32,203.0.113.0/28",
                "yakuba.access.own-rights-by-another", "false",
                "yakuba.audit.send-to", folder().toUri().toString(),
                "quarkus.http.ssl.certificate.key-store-file", keyStore(),
                "quarkus.http.ssl.certificate.key-store-password", "password",
                "quarkus.http.insecure-requests", "enabled",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
    }

    /** Where something else fetches files. */
    private static Path folder() {
        try {
            return Files.createTempDirectory("yakuba-test");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String keyStore() {
        if (System.getProperty(KEY_STORE) == null) {
            var file = folder().resolve("tls.p12");
            make(file);
            System.setProperty(KEY_STORE, file.toString());
        }
        return System.getProperty(KEY_STORE);
    }

    private static void make(Path file) {
        try {
            var made = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "yakuba",
                            "-keyalg",
                            "EC",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            "password",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "san=dns:localhost,ip:127.0.0.1",
                            "-validity",
                            "2")
                    .inheritIO()
                    .start()
                    .waitFor();
            if (made != 0) {
                throw new IllegalStateException("keytool failed");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
