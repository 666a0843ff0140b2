package jp.yakuba.suite.cluster;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two instances are one to their clients: sessions, forms, rights and keys. Each proof throws where it is not so. */
final class Together {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(csrf-token|municipality)\" value=\"([^\"]+)\"");
    private static final String LOGGED_IN = "/resident-records/search";

    private final Cluster cluster;
    private final BiConsumer<String, String> row;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

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
        var form = get(cluster.one(), "/login");
        var answer = post(
                cluster.two(), "/login", form, Map.of("userId", "clerk1", "password", Cluster.PASSWORD, "to", "/"));
        expect(answer.statusCode() < 400, "a login across answers " + answer.statusCode());
        expect(isLoggedIn(get(cluster.one(), LOGGED_IN)), "the other does not know the session");
        row.accept("login: its page from one instance, its answer to the other", "logged in on both");
    }

    private void losesNoSession() throws Exception {
        var form = get(cluster.two(), LOGGED_IN);
        cluster.two().kill();
        var looked = get(cluster.one(), LOGGED_IN);
        expect(isLoggedIn(looked), "the session is lost");
        var posted = post(cluster.one(), "/resident-records/search", form, Map.of("reading", "サトウ"));
        expect(posted.statusCode() < 400, "a form of the lost instance is answered with " + posted.statusCode());
        cluster.two().begin();
        cluster.two().awaitReady();
        expect(isLoggedIn(get(cluster.two(), LOGGED_IN)), "begun again it does not know the session");
        row.accept(
                "the instance on which somebody logged in is killed",
                "the session and its open form go on at the other");
    }

    private void agreesOnRights(String clerk, String person) throws Exception {
        var path = "/resident-records/v1/residents/" + person;
        expect(rest(cluster.two(), path, clerk) == 200, "not seen before");
        var account = cluster.register()
                .asked("select user_id from platform.account where municipality_code = '%s' and user_id like"
                        + " 'benchmark-clerk-%%'")
                .getFirst();
        cluster.primary().execute("update platform.api_token set revoked_at = now() where user_id = ?", account);
        var begun = System.nanoTime();
        while (rest(cluster.two(), path, clerk) != 401 || rest(cluster.one(), path, clerk) != 401) {
            expect(System.nanoTime() - begun < 10e9, "a revoked token is still taken");
        }
        row.accept("a token is revoked", "refused by both within %.2f s".formatted((System.nanoTime() - begun) / 1e9));
        cluster.primary().execute("update platform.api_token set revoked_at = null where user_id = ?", account);
    }

    /** As deploy/keys.md says it: behind, in front, sealed anew, the old one out; one instance after the other. */
    private void changesKeys(String clerk, String person) throws Exception {
        var path = "/resident-records/v1/residents/" + person;
        var old = "1:" + Cluster.key("vault");
        var young = "2:" + Cluster.key("another vault");
        try (var client = new Client(cluster.balancer().address())) {
            var probe = new Probe(client, clerk, person);
            probe.begin();
            restarted(old + "," + young);
            restarted(young + "," + old);
            cluster.console().tell("YAKUBA_VAULT_KEYS", young + "," + old);
            var said = cluster.console().command("keys", "rotate");
            restarted(young);
            var longest = probe.end();
            expect(rest(cluster.one(), path, clerk) == 200, "not served with the new key");
            row.accept(
                    "the key that seals is changed beside them, one restart after the other",
                    "%s; nobody served for %.1f s at most; %s"
                            .formatted(
                                    said.lines().findFirst().orElse("").replaceAll("^\\S+ \\S+ +", ""),
                                    longest,
                                    client.seen()));
        }
    }

    private void restarted(String keys) throws Exception {
        for (var instance : new Instance[] {cluster.one(), cluster.two()}) {
            instance.tell("YAKUBA_VAULT_KEYS", keys);
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

    private HttpResponse<String> get(Instance instance, String path) throws Exception {
        return followed(instance, HttpRequest.newBuilder(at(instance, path)).GET());
    }

    private HttpResponse<String> post(
            Instance instance, String path, HttpResponse<String> form, Map<String, String> fields) throws Exception {
        var all = new HashMap<>(fields);
        HIDDEN.matcher(form.body()).results().forEach(field -> all.put(field.group(1), field.group(2)));
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return followed(
                instance,
                HttpRequest.newBuilder(at(instance, path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> followed(Instance instance, HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        var further = answer.headers().firstValue("Location");
        if (answer.statusCode() / 100 == 3 && further.isPresent()) {
            var path = URI.create(further.get());
            return get(instance, path.getRawPath() + (path.getRawQuery() == null ? "" : "?" + path.getRawQuery()));
        }
        return answer;
    }

    private static URI at(Instance instance, String path) {
        return instance.address().resolve(path);
    }

    private int rest(Instance instance, String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(at(instance, path)).header("Authorization", "Bearer " + token);
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
