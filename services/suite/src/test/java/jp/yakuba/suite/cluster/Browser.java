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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before the pages of whichever instance; cookies know no port, so that a session is one for all. */
final class Browser implements AutoCloseable {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(csrf-token|municipality)\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    HttpResponse<String> get(Instance instance, String path) throws Exception {
        return followed(instance, HttpRequest.newBuilder(at(instance, path)).GET());
    }

    /** Posts what was typed with what the form had hidden. */
    HttpResponse<String> post(Instance instance, String path, HttpResponse<String> form, Map<String, String> fields)
            throws Exception {
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

    /** The status with which a program is answered. */
    int rest(Instance instance, String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(at(instance, path)).header("Authorization", "Bearer " + token);
        return http.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    private static URI at(Instance instance, String path) {
        return instance.address().resolve(path);
    }

    @Override
    public void close() {
        http.close();
    }
}
