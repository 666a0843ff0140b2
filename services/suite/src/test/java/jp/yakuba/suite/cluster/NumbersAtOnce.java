package jp.yakuba.suite.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Children are registered and copies are issued at both instances at the same time: as many numbers as there are of them, none twice. */
final class NumbersAtOnce {

    private static final int CLERKS_OF_EACH = 4;
    private static final int FEWEST = 60;
    private static final String MOVEMENTS = "/resident-records/v1/movements/";
    private static final String CERTIFICATES = "/resident-records/v1/certificates";

    /** Heads of households of whom the copy of child allowance knows that they live here and nobody hides from them. */
    private static final String HEADS = """
            select record::text from child_allowance.addressee
            where municipality_code = '%s' and state = '1' and marks = '{"guarded": false, "suppressions": []}'
              and record #>> '{relationship,first}' = '02' and record ->> 'kind' = '1'
              and record #>> '{names,reading}' is not null
            order by md5(addressee_number) limit 120""";

    private static final String BORN = """
            select movement_id::text || ' ' || addressee_number from resident_records.resident_version
            where municipality_code = '%s' and movement_id is not null and version = 1""";

    private final Cluster cluster;
    private final String clerk;
    private final String approver;
    private final Queue<String> births = new ConcurrentLinkedQueue<>();
    private final Queue<String> copies = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    NumbersAtOnce(Cluster cluster, String clerk, String approver) {
        this.cluster = cluster;
        this.clerk = clerk;
        this.approver = approver;
    }

    /** What was found, as one line of words. */
    String found() throws Exception {
        var heads = new ConcurrentLinkedQueue<>(cluster.register().asked(HEADS));
        try (var one = new Client(cluster.one().address());
                var two = new Client(cluster.two().address());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<?>>();
            for (var number = 0; number < CLERKS_OF_EACH; number++) {
                for (var instance : List.of(one, two)) {
                    working.add(threads.submit(() -> {
                        for (var head = heads.poll(); head != null; head = heads.poll()) {
                            serve(instance, Client.JSON.readTree(head));
                        }
                        return null;
                    }));
                }
            }
            for (var clerks : working) {
                clerks.get();
            }
        }
        return counted();
    }

    private String counted() throws Exception {
        var given = cluster.register().asked(BORN).stream()
                .map(line -> line.split(" ", -1))
                .filter(line -> births.contains(line[0]))
                .map(line -> line[1])
                .toList();
        expect(births.size() > FEWEST && copies.size() > FEWEST, "too few: " + refused);
        expect(given.size() == births.size(), given.size() + " numbers for " + births.size() + " children");
        expect(new HashSet<>(given).size() == given.size(), "宛名番号 given twice");
        expect(new HashSet<>(copies).size() == copies.size(), "発行番号 given twice");
        return "%d children and %d copies: as many 宛名番号 and 発行番号, none twice".formatted(births.size(), copies.size());
    }

    private void serve(Client instance, JsonNode head) throws InterruptedException {
        var entered = passing(instance, MOVEMENTS + "birth", birth(head));
        if (isDone(entered)) {
            var id = Client.json(entered).path("id").asText();
            var reviewed = instance.post(approver, MOVEMENTS + id + "/review", "", Client.tag(entered));
            if (isDone(reviewed)
                    && isDone(instance.post(approver, MOVEMENTS + id + "/registration", "", Client.tag(reviewed)))) {
                births.add(id);
            }
        }
        var issued = passing(instance, CERTIFICATES, copy(head));
        if (isDone(issued)) {
            copies.add(Client.json(issued).at("/certificates/0/issueNumber").asText());
        }
    }

    /** What was found is passed with a reason, where it may be. */
    private HttpResponse<String> passing(Client instance, String path, ObjectNode body) throws InterruptedException {
        var answer = instance.post(clerk, path, body.toString(), null);
        if (answer.statusCode() != 422) {
            return answer;
        }
        body.set("passedAlerts", Client.passing(answer));
        return instance.post(clerk, path, body.toString(), null);
    }

    private boolean isDone(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            refused.add(answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() < 300;
    }

    private static ObjectNode birth(JsonNode head) {
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        var surname = head.at("/names/full").asText().replaceFirst("　.*", "");
        var body = Client.JSON.createObjectNode();
        var notification = body.putObject("notification");
        notification
                .putObject("header")
                .put("movementDate", today)
                .put("notificationDate", today)
                .put("basis", "4");
        notification
                .putObject("destination")
                .put("existingHousehold", head.path("householdNumber").asText());
        var child = notification.putArray("newborns").addObject();
        child.put("kind", "1").put("sex", "1").put("relationship", "子");
        child.put("parent", head.path("addresseeNumber").asText());
        child.putObject("names")
                .put("full", surname + "　一")
                .put("surname", surname)
                .put("givenName", "一")
                .put("reading", head.at("/names/reading").asText().replaceFirst("　.*", "") + "　ハジメ");
        return body;
    }

    private static ObjectNode copy(JsonNode head) {
        var body = Client.JSON
                .createObjectNode()
                .put("kind", "individual")
                .put("applicantClass", "self")
                .put("applicant", "試験　太郎")
                .put("purpose", "提出");
        body.putArray("persons").add(head.path("addresseeNumber").asText());
        return body;
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }
}
