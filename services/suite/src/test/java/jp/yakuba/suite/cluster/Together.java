package jp.yakuba.suite.cluster;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.BiConsumer;

/** Whether two instances are one to their clients: sessions, forms, rights and keys. Each proof throws where it is not so. */
final class Together {

    private static final String LOGGED_IN = "/resident-records/search";

    private final Cluster cluster;
    private final BiConsumer<String, String> row;
    private final Browser browser = new Browser();

    /** @param row takes what was tried and what was found */
    Together(Cluster cluster, BiConsumer<String, String> row) {
        this.cluster = cluster;
        this.row = row;
    }

    void prove(String clerk, String person) throws Exception {
        logsInAcross();
        losesNoSession();
        agreesOnRights(clerk, person);
        changesKeys(clerk, person);
    }

    /** The page of the login comes from one, its answer goes to the other; cookies know no port. */
    private void logsInAcross() throws Exception {
        var form = browser.get(cluster.one(), "/login");
        var answer = browser.post(
                cluster.two(), "/login", form, Map.of("userId", "clerk1", "password", Cluster.PASSWORD, "to", "/"));
        expect(answer.statusCode() < 400, "a login across answers " + answer.statusCode());
        expect(isLoggedIn(browser.get(cluster.one(), LOGGED_IN)), "the other does not know the session");
        row.accept("login: its page from one instance, its answer to the other", "logged in on both");
    }

    private void losesNoSession() throws Exception {
        var form = browser.get(cluster.two(), LOGGED_IN);
        cluster.two().kill();
        var looked = browser.get(cluster.one(), LOGGED_IN);
        expect(isLoggedIn(looked), "the session is lost");
        var posted = browser.post(cluster.one(), "/resident-records/search", form, Map.of("reading", "サトウ"));
        expect(posted.statusCode() < 400, "a form of the lost instance is answered with " + posted.statusCode());
        cluster.two().begin();
        cluster.two().awaitReady();
        expect(isLoggedIn(browser.get(cluster.two(), LOGGED_IN)), "begun again it does not know the session");
        row.accept(
                "the instance on which somebody logged in is killed",
                "the session and its open form go on at the other");
    }

    /** What an administrator decides at one counts at the other with the next request: nothing of it is kept in either. */
    private void agreesOnRights(String clerk, String person) throws Exception {
        var path = "/resident-records/v1/residents/" + person;
        var account = cluster.register()
                .asked("select user_id from platform.account where municipality_code = '%s' and user_id like"
                        + " 'benchmark-clerk-%%'")
                .getFirst();
        expect(browser.rest(cluster.two(), path, clerk) == 200, "not seen before");
        try (var administrator = new Browser()) {
            var form = administrator.get(cluster.one(), "/login");
            administrator.post(
                    cluster.one(), "/login", form, Map.of("userId", "admin1", "password", Cluster.PASSWORD, "to", "/"));
            decide(administrator, cluster.one(), "withheld");
            both("a right is taken from a role at one instance", path, clerk, 403);
            decide(administrator, cluster.two(), "granted");
            both("and given again at the other", path, clerk, 200);
            var page = administrator.get(cluster.one(), "/access/accounts/" + account);
            administrator.post(cluster.one(), "/access/accounts/" + account + "/lock", page, Map.of());
            both("an account is locked at one instance", path, clerk, 401);
            page = administrator.get(cluster.two(), "/access/accounts/" + account);
            administrator.post(cluster.two(), "/access/accounts/" + account + "/unlock", page, Map.of());
            both("and unlocked at the other", path, clerk, 200);
        }
        cluster.primary().execute("update platform.api_token set revoked_at = now() where user_id = ?", account);
        both("a token is revoked", path, clerk, 401);
        cluster.primary().execute("update platform.api_token set revoked_at = null where user_id = ?", account);
    }

    private static void decide(Browser administrator, Instance instance, String decision) throws Exception {
        var page = administrator.get(instance, "/access/permissions");
        var answer = administrator.post(
                instance,
                "/access/permissions",
                page,
                Map.of(
                        "scope", "role",
                        "role", "resident-records.clerk",
                        "permission", "resident.view",
                        "decision", decision,
                        "from", ""));
        expect(answer.statusCode() < 400, "the decision is answered with " + answer.statusCode());
    }

    /** Both answer so, the one that was told nothing first. */
    private void both(String done, String path, String token, int status) throws Exception {
        var begun = System.nanoTime();
        var seen = 0;
        while (browser.rest(cluster.two(), path, token) != status
                || browser.rest(cluster.one(), path, token) != status) {
            seen++;
            expect(System.nanoTime() - begun < 10e9, done + ": the instances do not answer " + status);
        }
        row.accept(
                done,
                "both answer %d%s"
                        .formatted(
                                status,
                                seen == 0 ? " at once" : " after %.2f s".formatted((System.nanoTime() - begun) / 1e9)));
    }

    /** As deploy/keys.md says it: behind, in front, sealed anew, the old one out; one instance after the other. */
    private void changesKeys(String clerk, String person) throws Exception {
        var path = "/resident-records/v1/residents/" + person;
        var old = new Keys("1:" + Cluster.key("vault"), "1:" + Cluster.key("index"));
        var young = new Keys("2:" + Cluster.key("another vault"), "2:" + Cluster.key("another index"));
        try (var client = new Client(cluster.balancer().address())) {
            var probe = new Probe(client, clerk, person);
            probe.begin();
            restarted(old.before(young));
            restarted(young.before(old));
            young.before(old).tell(cluster.console());
            var said = cluster.console().command("keys", "rotate");
            restarted(young);
            var longest = probe.end();
            expect(browser.rest(cluster.one(), path, clerk) == 200, "not served with the new key");
            row.accept(
                    "the keys that seal and that find are changed beside them, one restart after the other",
                    "%s; nobody served for %.1f s at most; %s"
                            .formatted(
                                    said.lines().findFirst().orElse("").replaceAll("^\\S+ \\S+ +", ""),
                                    longest,
                                    client.seen()));
        }
    }

    private void restarted(Keys keys) throws Exception {
        for (var instance : new Instance[] {cluster.one(), cluster.two()}) {
            keys.tell(instance);
            instance.askToEnd();
            instance.awaitEnd();
            instance.begin();
            instance.awaitReady();
            Thread.sleep(1_500);
        }
    }

    private static boolean isLoggedIn(HttpResponse<String> page) {
        return page.statusCode() == 200 && !page.body().contains("name=\"password\"");
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** What seals and what finds, each with its number; of several the first is used. */
    private record Keys(String vault, String index) {

        Keys before(Keys other) {
            return new Keys(vault + "," + other.vault, index + "," + other.index);
        }

        void tell(Instance instance) {
            instance.tell("YAKUBA_VAULT_KEYS", vault);
            instance.tell("YAKUBA_VAULT_INDEX_KEYS", index);
        }
    }
}
