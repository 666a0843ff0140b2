package jp.yakuba.platform.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.architecture.HouseRules;
import jp.yakuba.platform.room.Room;

/**
 * One line of {@code isolation/endpoints.txt}.
 *
 * @param endpoint the method and the path as it is annotated
 * @param path where the example asks
 * @param content the kind of the body and the body, or nothing
 * @param statuses how the example may be answered
 */
record EndpointExample(String endpoint, Guard guard, String path, String content, List<Integer> statuses) {

    /** How often a thing that is asked for was changed, as its answer tells in its tag. */
    static final String REVISION = "revision";

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]+");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** Who may ask at all. */
    enum Guard {
        EVERYBODY,
        LOGIN,
        RIGHT
    }

    /** All examples. */
    static List<EndpointExample> all() {
        return lines("endpoints").map(EndpointExample::of).toList();
    }

    /** Those that not everybody may ask. */
    static Stream<EndpointExample> guarded() {
        return all().stream().filter(example -> example.guard != Guard.EVERYBODY);
    }

    /** What of all that is sent to a town of its own is always refused, and how: {@code isolation/refused.txt}. */
    static Map<String, Set<String>> refused() {
        return lines("refused")
                .map(line -> line.split(" \\| ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> new TreeSet<>(List.of(line[1].split(" / ")))));
    }

    private static Stream<String> lines(String list) {
        try (var file = EndpointExample.class.getResourceAsStream("/isolation/" + list + ".txt")) {
            return file == null
                    ? Stream.of()
                    : new String(file.readAllBytes(), UTF_8)
                            .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EndpointExample of(String line) {
        var columns = line.split("\\|", -1);
        return new EndpointExample(
                columns[0].strip(),
                Guard.valueOf(columns[1].strip().toUpperCase(Locale.ROOT)),
                columns[2].strip(),
                columns[3].strip(),
                Stream.of(columns[4].strip().split("/")).map(Integer::valueOf).toList());
    }

    /** The endpoints that the classes of the rooms and of the office declare, as {@code GET /path/{parameter}}. */
    static Set<String> declared(Collection<Room> rooms) {
        var endpoints = new TreeSet<String>();
        for (var type : HouseRules.classesOf(HouseRules.packagesAndOffice(rooms))) {
            for (var method : type.getMethods()) {
                for (var annotation : method.getAnnotations()) {
                    annotation
                            .getRawType()
                            .tryGetAnnotationOfType(HttpMethod.class)
                            .ifPresent(verb -> endpoints.add(verb.value() + " " + address(method)));
                }
            }
        }
        return endpoints;
    }

    private static String address(JavaMethod method) {
        var base = method.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .map(Path::value)
                .orElse("");
        var rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + base + "/" + rest).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    /** What is asked where, before the municipality has filled it in. */
    String call() {
        return endpoint.replaceFirst(" .*", " ") + path;
    }

    /** The same with another content. */
    EndpointExample sending(String other) {
        return new EndpointExample(endpoint, guard, path, other, statuses);
    }

    /** Something that is sent besides the examples. */
    static EndpointExample besides(String call, String content) {
        return new EndpointExample(call, Guard.RIGHT, call.replaceFirst("^[A-Z]+ ", ""), content, List.of());
    }

    /** The names of the things that the path and the content name; of each thing its revision is known besides. */
    List<String> names() {
        return NAME.matcher(path + content)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !name.equals(REVISION))
                .distinct()
                .toList();
    }

    /** Whether it only asks. */
    boolean isGet() {
        return endpoint.startsWith("GET ");
    }

    /** Whether the path belongs to the REST interface. */
    boolean isRest() {
        return isRest(path);
    }

    /** Whether a path belongs to the REST interface. */
    static boolean isRest(String path) {
        return path.matches("/[a-z-]+/v[0-9]+([/?].*)?");
    }

    /** Where it asks, with what the municipality has filled in. */
    String filled(Map<String, String> has) {
        return filled(path, has);
    }

    /** Asks, with what the municipality has filled in. */
    Response send(RequestSpecification request, Map<String, String> has) {
        var body = filled(content.replaceFirst("^[a-z]+:\\s*", ""), has);
        switch (content.replaceFirst("(?s):.*", "")) {
            case "form" ->
                request.contentType("application/x-www-form-urlencoded").body(encoded(body));
            case "json" ->
                request.contentType("application/json; charset=UTF-8").body(body.getBytes(UTF_8));
            case "csv" -> request.contentType("text/csv").body(body.getBytes(UTF_8));
            case "bytes" -> request.contentType("application/octet-stream").body(body.getBytes(UTF_8));
            case "part" -> request.multiPart("offset", "4");
            case "multipart" -> request.multiPart("note", "x");
            case "" -> {}
            default -> throw new IllegalStateException("No such content: " + content);
        }
        request.header("If-Match", "\"" + has.getOrDefault(REVISION, "1") + "\"")
                .urlEncodingEnabled(false);
        return request.request(endpoint.replaceFirst(" .*", ""), filled(path, has));
    }

    /** As a browser sends it; what is encoded already stays so. */
    private static String encoded(String form) {
        return BEYOND_ASCII.matcher(form).replaceAll(text -> URLEncoder.encode(text.group(), UTF_8));
    }

    private static String filled(String text, Map<String, String> has) {
        for (var one : has.entrySet()) {
            text = text.replace("{" + one.getKey() + "}", one.getValue());
        }
        return text;
    }

    @Override
    public String toString() {
        return endpoint;
    }
}
