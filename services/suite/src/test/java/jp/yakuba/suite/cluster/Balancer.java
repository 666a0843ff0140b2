package jp.yakuba.suite.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import jp.yakuba.suite.FreePort;

/** HAProxy in front of two instances, with the configuration that the operator's book gives. */
final class Balancer implements Closeable {

    private final int port = FreePort.find();
    private final Process process;

    Balancer(Path configuration, Path folder, Instance one, Instance two) throws IOException {
        var builder = new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("haproxy.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "YAKUBA_LISTEN", "127.0.0.1:" + port,
                        "YAKUBA_ONE", "127.0.0.1:" + one.port(),
                        "YAKUBA_ONE_HEALTH", String.valueOf(one.port() + 1),
                        "YAKUBA_TWO", "127.0.0.1:" + two.port(),
                        "YAKUBA_TWO_HEALTH", String.valueOf(two.port() + 1)));
        process = builder.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
