package jp.yakuba.suite.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import jp.yakuba.suite.PostgresBinaries;
import jp.yakuba.suite.benchmark.RunningSuite;
import jp.yakuba.testdata.place.HomeTown;

/**
 * All of it: two databases of which one follows the other, two instances, and the balancer through which clients come. What a trial
 * that is broken off leaves running is ended by the script that runs it.
 */
final class Cluster implements Closeable {

    static final String PASSWORD = "trial-of-a-cluster";

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String AUDIT_KEY = key("audit");

    private final Deque<Closeable> toClose = new ArrayDeque<>();
    private final Path folder;
    private Server primary;
    private Server standby;
    private final Instance one;
    private final Instance two;
    private final Instance console;
    private final Balancer balancer;

    /** Begins all of it with a demonstration town of so many. */
    Cluster(Path folder, Path jar, Path balancing, int residents) throws Exception {
        this.folder = folder;
        var binaries = PostgresBinaries.under(folder.resolve("binaries"));
        primary = closing(new Server(binaries, folder.resolve("disk/database"), folder.resolve("database-one.log")));
        standby = closing(new Server(binaries, folder.resolve("database-two"), folder.resolve("database-two.log")));
        Files.createDirectories(folder.resolve("disk"));
        primary.beginEmpty();
        var environment = environment(url(primary, standby), folder);
        one = closing(known("one", jar, environment));
        two = closing(known("two", jar, environment));
        console = new Instance("console", jar, folder, environment);
        balancer = closing(new Balancer(balancing, folder, one, two));
        one.begin("yakuba.demonstration.town=" + residents, "yakuba.demonstration=true");
        one.awaitSaid("http://localhost:" + one.port());
        standby.follow(primary);
        two.begin();
        one.awaitReady();
        two.awaitReady();
        Thread.sleep(1_500);
    }

    private <T extends Closeable> T closing(T part) {
        toClose.push(part);
        return part;
    }

    /** An instance of which the database knows which it is. */
    private Instance known(String name, Path jar, Map<String, String> environment) throws IOException {
        var instance = new Instance(name, jar, folder, environment);
        instance.tell(URL, environment.get(URL) + "&ApplicationName=" + name);
        return instance;
    }

    private static String url(Server first, Server second) {
        return "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/yakuba?targetServerType=primary&hostRecheckSeconds=2"
                .formatted(first.gate().port(), second.gate().port());
    }

    /** What tells an instance of its database and its keys. */
    static Map<String, String> environment(String url, Path folder) {
        var environment = new HashMap<String, String>();
        environment.put(URL, url);
        environment.put("QUARKUS_DATASOURCE_USERNAME", Server.ROLES.application());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", Server.ROLES.password());
        environment.put("QUARKUS_FLYWAY_JDBC_URL", url);
        environment.put("QUARKUS_FLYWAY_USERNAME", Server.ROLES.owner());
        environment.put("QUARKUS_FLYWAY_PASSWORD", Server.ROLES.ownerPassword());
        environment.put("QUARKUS_SHUTDOWN_DELAY", "4S");
        environment.put("YAKUBA_VAULT_KEYS", "1:" + key("vault"));
        environment.put("YAKUBA_VAULT_INDEX_KEYS", "1:" + key("index"));
        environment.put("YAKUBA_AUDIT_KEY", AUDIT_KEY);
        environment.put("YAKUBA_AUDIT_ANCHOR_FILE", anchor(folder).toString());
        environment.put("YAKUBA_DEMONSTRATION_PASSWORD", PASSWORD);
        environment.put("YAKUBA_HTTP_CONNECTIONS_OF_A_CLIENT", "3000");
        environment.put("YAKUBA_JOBS_LEASE", "PT6S");
        return environment;
    }

    /** Both instances write the same one. */
    private static Path anchor(Path folder) {
        return folder.resolve("audit-checkpoints.log");
    }

    /** 32 bytes in Base64. */
    static String key(String seed) {
        return Base64.getEncoder()
                .encodeToString((seed + " ".repeat(32)).substring(0, 32).getBytes(StandardCharsets.US_ASCII));
    }

    Path folder() {
        return folder;
    }

    Server primary() {
        return primary;
    }

    Server standby() {
        return standby;
    }

    Instance one() {
        return one;
    }

    Instance two() {
        return two;
    }

    /** Where commands are given, beside the instances. */
    Instance console() {
        return console;
    }

    Balancer balancer() {
        return balancer;
    }

    Register register() {
        return register(primary, folder);
    }

    /** What is in a database, with the keys and the anchor that instances of this folder have. */
    static Register register(Server database, Path folder) {
        return new Register(
                database.url(), Server.password(), Server.ROLES.password(), HomeTown.CODE, AUDIT_KEY, anchor(folder));
    }

    RunningSuite administrator() {
        return new RunningSuite(balancer.address(), PASSWORD);
    }

    /** The standby becomes the primary. */
    void failOver() throws SQLException {
        standby.promote();
        var former = primary;
        primary = standby;
        standby = former;
    }

    /** Everything is as it was at the beginning. */
    void mend() throws Exception {
        if (!standby.isRunning()) {
            standby.gate().speak();
            standby.follow(primary);
        }
        one.awaitReady();
        two.awaitReady();
        Thread.sleep(1_500);
    }

    @Override
    public void close() {
        while (!toClose.isEmpty()) {
            try {
                toClose.pop().close();
            } catch (IOException broken) {
                System.err.println("Not ended: " + broken.getMessage());
            }
        }
    }
}
