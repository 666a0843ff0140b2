package jp.yakuba.residentrecords.whereabouts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.platform.contract.Contract;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.Movements;
import jp.yakuba.residentrecords.movement.notification.MovementKind;

/**
 * Each movement that is registered, of people in {@link HidingTown} on whom it has an effect: sent over REST to be assessed,
 * and typed on its screen to be checked.
 *
 * @param planned the 転出 of {@link HidingTown#FROM_THERE}, which is registered
 */
record EveryMovement(Map<String, JsonNode> examples, String municipality, String planned) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\"(household|existingHousehold|destinationHousehold)\":)?\"(0{6,}[0-9]+)\"");
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String FIRST = TownInCsv.number(1);
    private static final String SECOND = TownInCsv.number(2);

    static Map<String, String> of(String municipality, String planned) {
        var examples = new TreeMap<String, JsonNode>();
        Contract.served().operation("enterMovement").requestExamples().forEach(examples::put);
        return new EveryMovement(examples, municipality, planned).sent();
    }

    private Map<String, String> sent() {
        var sent = new TreeMap<String, String>();
        for (var kind : Movements.kinds()) {
            var body = body(kind);
            sent.put("POST /resident-records/v1/movements/" + kind.code() + "/assessments", "json: " + body);
            sent.put(
                    "POST /resident-records/movements/new/" + kind.code(),
                    "form: step=check&" + typed(body.path("notification")));
        }
        return sent;
    }

    private JsonNode body(MovementKind kind) {
        var example = Objects.requireNonNull(examples.get(kind.code()), kind::code)
                .toString()
                .replace("131016", municipality)
                .replace("5番地", "4番地")
                .replaceAll(ID, planned);
        return Contract.json(NUMBER.matcher(example)
                .replaceAll(number -> number.group(1) == null
                        ? "\"" + TownInCsv.number(person(kind, number.group(2))) + "\""
                        : "\"%s\":\"%s\"".formatted(number.group(1), TownInCsv.number(household(kind, number)))));
    }

    /** Who plans to move out arrives, and takes it back; of two households of one person each, one joins the other. */
    private static long person(MovementKind kind, String example) {
        return switch (kind.code()) {
            case "move-in-notice", "reversal" -> HidingTown.FROM_THERE;
            case "household-merge" -> HidingTown.NEIGHBOUR;
            default -> example.equals(FIRST) ? HidingTown.COUPLE : HidingTown.WIFE;
        };
    }

    private static long household(MovementKind kind, MatchResult number) {
        if (kind.code().equals("move-in-abroad")) {
            return HidingTown.HER_HOUSEHOLD;
        }
        return number.group(2).equals(SECOND) ? HidingTown.NEIGHBOUR : HidingTown.COUPLE;
    }

    /** As a screen posts it. */
    static String typed(JsonNode notification) {
        return fields("", notification).collect(Collectors.joining("&"));
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
