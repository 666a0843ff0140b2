package jp.yakuba.residentrecords.whereabouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.platform.contract.Contract;
import jp.yakuba.residentrecords.movement.Movements;
import jp.yakuba.residentrecords.movement.notification.MovementKind;

/** Each movement that is registered, of one person: sent over REST to be assessed, and typed on its screen to be checked. */
record EveryMovement(Map<String, JsonNode> examples, String municipality, String person, String household) {

    private static final String NUMBER = "\"0{6,}[0-9]+\"";

    static Map<String, String> of(String municipality, String person, String household) {
        var examples = new TreeMap<String, JsonNode>();
        Contract.served().operation("enterMovement").requestExamples().forEach(examples::put);
        return new EveryMovement(examples, municipality, person, household).sent();
    }

    private Map<String, String> sent() {
        var sent = new TreeMap<String, String>();
        for (var kind : Movements.kinds()) {
            var body = body(kind);
            var notification = body.path("notification");
            sent.put("POST /resident-records/v1/movements/" + kind.code() + "/assessments", "json: " + body);
            sent.put(
                    "POST /resident-records/movements/new/" + kind.code(),
                    Stream.concat(Stream.of("form: step=check"), fields("", notification))
                            .collect(Collectors.joining("&")));
        }
        return sent;
    }

    private JsonNode body(MovementKind kind) {
        return Contract.json(Objects.requireNonNull(examples.get(kind.code()), kind::code)
                .toString()
                .replace("131016", municipality)
                .replaceAll("\"(household|existingHousehold)\":" + NUMBER, "\"$1\":\"" + household + "\"")
                .replaceAll(NUMBER, "\"" + person + "\""));
    }

    private static Stream<String> fields(String path, JsonNode of) {
        if (of.isObject()) {
            return of.propertyStream()
                    .flatMap(item ->
                            fields(path.isEmpty() ? item.getKey() : path + "." + item.getKey(), item.getValue()));
        }
        return of.isArray()
                ? IntStream.range(0, of.size()).boxed().flatMap(i -> fields(path + "[" + i + "]", of.get(i)))
                : Stream.of(path + "=" + URLEncoder.encode(of.asText(), UTF_8));
    }
}
