package jp.yakuba.suite.apart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import jp.yakuba.platform.json.Json;

/** Whether the register and the copy of child allowance say the same of everybody, item by item. */
record Agreement(ServiceAlone register, ServiceAlone copy) {

    private static final String BEHIND = "select coalesce(max(position), 0)::text from platform.event";
    private static final String REACHED = """
            select coalesce(max(position) filter (where snapshot is null and problem is null), -1)::text
            from platform.event_subscription where subscriber = 'child-allowance.people'
            """;

    /** Waits until the copy has taken in all that the register has told, and compares. */
    void holds() {
        await();
        var told = told();
        var kept = kept();
        var versions = register.database()
                .asked("select addressee_number || ' ' || version from resident_records.search_person order by 1");
        assertThat(kept.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue().get("version"))
                        .sorted())
                .isEqualTo(versions);
        var items = kept.values().stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toSet());
        assertThat(items).hasSizeGreaterThan(20);
        told.forEach((person, said) -> said.keySet().retainAll(items));
        assertThat(kept).isEqualTo(told);
    }

    private void await() {
        var latest = Instant.now().plusSeconds(60);
        while (!register.database()
                        .asked("select outbox_id::text from platform.event_outbox")
                        .isEmpty()
                || !copy.database().asked(REACHED).equals(register.database().asked(BEHIND))) {
            assertThat(Instant.now())
                    .as(() -> String.join(
                            "\n", copy.database().asked("select s::text from platform.event_subscription s")))
                    .isBefore(latest);
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** All that the register says of each person to one who may see it, by its snapshot. */
    private Map<String, Map<String, String>> told() {
        var reader = Account.with("witness", "event.read", "item.protected-address");
        var told = new TreeMap<String, Map<String, String>>();
        var cursor = "";
        do {
            var page = Json.parse(
                    CounterAlone.ok(register.as(reader).get("/resident-records/v1/snapshot?limit=1000" + cursor))
                            .asString());
            for (var item : page.path("items")) {
                told.put(item.path("subject").asText(), said(item.path("data").path("record"), item.path("data")));
            }
            cursor = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return told;
    }

    private Map<String, Map<String, String>> kept() {
        var kept = new TreeMap<String, Map<String, String>>();
        copy.database()
                .asked("select jsonb_build_object('record', record, 'marks', marks) from child_allowance.addressee")
                .forEach(row -> {
                    var one = Json.parse(row);
                    kept.put(
                            one.path("record").path("addresseeNumber").asText(),
                            said(one.path("record"), one.path("marks")));
                });
        return kept;
    }

    private static Map<String, String> said(JsonNode record, JsonNode marks) {
        var said = new HashMap<String, String>();
        put(said, "", record);
        said.put("marks.guarded", marks.path("guarded").asText());
        var suppressions = new ArrayList<String>();
        for (var one : marks.path("suppressions")) {
            suppressions.add(List.of("kind", "level", "endsOn").stream()
                    .map(item -> one.path(item).asText())
                    .collect(Collectors.joining(" ")));
        }
        said.put("marks.suppressions", suppressions.stream().sorted().toList().toString());
        return said;
    }

    private static void put(Map<String, String> said, String place, JsonNode value) {
        if (value.isContainerNode()) {
            value.properties().forEach(item -> put(said, place + "." + item.getKey(), item.getValue()));
        } else if (!Set.of("", "null").contains(value.asText())) {
            said.put(place.isEmpty() ? place : place.substring(1), value.asText());
        }
    }
}
