package jp.yakuba.office.intake.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the command asks the service for, over the same REST interface as any other system. */
public final class ImportClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Something else is done with the same file, too much at once, not now. */
    private static final Set<Integer> OF_THE_MOMENT = Set.of(409, 429, 503);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI server;
    private final String token;
    private final String imports;

    /**
     * Of a service.
     *
     * @param imports where its REST interface takes files
     */
    public ImportClient(URI server, String token, String imports) {
        this.server = server;
        this.token = token;
        this.imports = imports;
    }

    /** Sends the file; returns the id of the job that imports it. */
    public String order(Path file, String mode, String unknownColumns) throws IOException, InterruptedException {
        var asked = "?mode=" + encoded(mode) + "&unknownColumns=" + encoded(unknownColumns);
        var request =
                request(imports + asked).header("Content-Type", "text/csv").POST(BodyPublishers.ofFile(file));
        return answer(request).path("job").asText();
    }

    /** Names a file in the folder of the server; returns the id of the job that imports it. */
    public String orderOnServer(String name, String mode, String unknownColumns)
            throws IOException, InterruptedException {
        var wanted = JSON.createObjectNode().put("file", name).put("mode", mode).put("unknownColumns", unknownColumns);
        return answer(json(imports + "/on-server", wanted)).path("job").asText();
    }

    /** Begins a file in parts, or goes on with the same one. */
    public JsonNode beginUpload(String fileName, long size, String sha256) throws IOException, InterruptedException {
        var wanted = JSON.createObjectNode()
                .put("fileName", fileName)
                .put("size", size)
                .put("sha256", sha256);
        return answer(json(uploads(), wanted));
    }

    /** Sends what stands in the file from the offset on. */
    public JsonNode sendPart(String upload, long offset, byte[] part) throws IOException, InterruptedException {
        return answer(request(uploads() + "/" + upload + "/parts/" + offset)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(part)));
    }

    /** Has a file imported that has come whole; returns the id of the job. */
    String orderUpload(String upload, String mode, String unknownColumns) throws IOException, InterruptedException {
        var wanted = JSON.createObjectNode().put("mode", mode).put("unknownColumns", unknownColumns);
        return answer(json(uploads() + "/" + upload + "/import", wanted))
                .path("job")
                .asText();
    }

    private String uploads() {
        return imports + "/uploads";
    }

    private HttpRequest.Builder json(String path, JsonNode body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
    }

    /** Sends a list that the service keeps whole at that place; returns what it says of it. */
    public JsonNode loadList(String list, Path file) throws IOException, InterruptedException {
        return answer(request(list).header("Content-Type", "text/csv").POST(BodyPublishers.ofFile(file)));
    }

    /** The job as it stands. */
    JsonNode job(String id) throws IOException, InterruptedException {
        return answer(request("/jobs/v1/jobs/" + id));
    }

    /** All findings of the job, page by page. */
    void findings(String id, Consumer<JsonNode> each) throws IOException, InterruptedException {
        @Nullable String cursor = null;
        do {
            var from = cursor == null ? "" : "&cursor=" + encoded(cursor);
            var page = answer(request("/jobs/v1/jobs/" + id + "/findings?limit=100" + from));
            page.path("items").forEach(each);
            cursor = page.path("next").asText(null);
        } while (cursor != null);
    }

    private HttpRequest.Builder request(String path) {
        try {
            return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer " + token);
        } catch (IllegalArgumentException unfit) {
            throw new NotAccepted("トークンに使えない文字があります。");
        }
    }

    private JsonNode answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new NotAccepted(
                        reason(answer.statusCode(), answer.body()), OF_THE_MOMENT.contains(answer.statusCode()));
            }
            return JSON.readTree(answer.body());
        } catch (java.net.ConnectException unreachable) {
            throw new NotAccepted(server + " につながりません。サービスが動いているか、--server が正しいか確かめてください。");
        }
    }

    private static String reason(int status, String body) throws IOException {
        if (status == 401) {
            return "トークンが認められませんでした。期限と綴りを確かめてください。";
        }
        if (!body.startsWith("{")) {
            return "サービスの答えが読めません（HTTP " + status + "）。";
        }
        var problem = JSON.readTree(body);
        var words = new StringBuilder(problem.path("title").asText())
                .append(problem.path("detail").asText());
        problem.path("findings").forEach(found -> words.append(System.lineSeparator())
                .append(found.path("field").asText())
                .append(' ')
                .append(found.path("message").asText())
                .append(found.path("remedy").asText()));
        return words.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }

    /** The service did not do what was asked; the message says why. */
    public static final class NotAccepted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final boolean ofTheMoment;

        NotAccepted(String message) {
            this(message, false);
        }

        NotAccepted(String message, boolean ofTheMoment) {
            super(message);
            this.ofTheMoment = ofTheMoment;
        }

        /** Whether it may be accepted when it is asked for again after a while. */
        boolean isOfTheMoment() {
            return ofTheMoment;
        }
    }
}
