package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A running suite: an administrator's browser that issues tokens, and REST requests with them. */
public final class RunningSuite implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(csrf-token|municipality)\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI base;

    /** Logs in as the administrator. */
    public RunningSuite(URI base, String password) {
        this.base = base;
        submit("/login", "/login", Map.of("userId", "admin1", "password", password, "to", "/"));
    }

    /** A token of a system that has the role; the account is made for it, a new one at every run. */
    public String token(String role) {
        var userId = "benchmark-" + role.replaceFirst(".*\\.", "") + "-"
                + Instant.now().getEpochSecond();
        var accounts = "/access/accounts";
        submit(
                accounts + "/new",
                accounts,
                Map.of("userId", userId, "kind", "system", "name", userId, "roles", role, "validFrom", "R8.1.1"));
        var issued = submit(
                accounts + "/" + userId,
                accounts + "/" + userId + "/tokens",
                Map.of("label", "benchmark", "days", "1"));
        var secret = SECRET.matcher(issued);
        if (!secret.find()) {
            throw new IllegalStateException("No token was issued to " + userId);
        }
        return secret.group(1);
    }

    private String submit(String page, String action, Map<String, String> fields) {
        var form = send(request(page).GET()).body();
        var all = new HashMap<>(fields);
        HIDDEN.matcher(form).results().forEach(field -> all.put(field.group(1), field.group(2)));
        var body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var answer = send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(action + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Asks; whoever asks looks at the status. */
    HttpResponse<String> get(String token, String path) {
        return send(rest(token, path).GET());
    }

    /** Posts JSON; whoever asks looks at the status. */
    HttpResponse<String> post(String token, String path, String json) {
        return send(rest(token, path).POST(BodyPublishers.ofString(json)));
    }

    /** Posts a step on what was seen under the tag. */
    HttpResponse<String> post(String token, String path, String json, String tag) {
        return send(rest(token, path).header("If-Match", tag).POST(BodyPublishers.ofString(json)));
    }

    /** The body of an answer that must be good. */
    static JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpRequest.Builder rest(String token, String path) {
        return request(path).header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
