package jp.yakuba.suite.cluster;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import jp.yakuba.suite.cluster.Timings.Kind;
import org.jspecify.annotations.Nullable;

/** What clerks do all day, in about the shares of a counter: they search and look, and now and then something is registered. */
final class Operations {

    private static final String API = "/resident-records/v1/";
    private static final List<String> SURNAMES = List.of("サトウ", "スズキ", "タカハシ", "タナカ", "イトウ", "ワタナベ", "ヤマモト", "ナカムラ");
    private static final int SEARCHES = 60;
    private static final int LOOKS = 92;

    private final Client client;
    private final String clerk;
    private final String approver;
    private final List<String> people;
    private final Queue<String> living;
    private final Map<String, String> confirmed;
    private final Timings timings;

    /** @param confirmed takes the movement of each person whose registration was confirmed */
    Operations(
            Client client,
            String clerk,
            String approver,
            List<String> people,
            Queue<String> living,
            Map<String, String> confirmed,
            Timings timings) {
        this.client = client;
        this.clerk = clerk;
        this.approver = approver;
        this.people = people;
        this.living = living;
        this.confirmed = confirmed;
        this.timings = timings;
    }

    /** One piece of work. */
    void one() throws InterruptedException {
        var chance = ThreadLocalRandom.current().nextInt(100);
        if (chance < SEARCHES) {
            var birth = "S%d.%d".formatted(30 + ThreadLocalRandom.current().nextInt(30), 1 + chance % 12);
            var question = chance % 2 == 0
                    ? "{\"reading\": \"%s\", \"birth\": \"%s\"}"
                            .formatted(SURNAMES.get(chance % SURNAMES.size()), birth)
                    : "{\"birth\": \"%s\", \"scope\": \"current\"}".formatted(birth);
            timed(Kind.SEARCH, () -> client.asked(clerk, API + "searches", question, null));
        } else if (chance < LOOKS) {
            var person = people.get(ThreadLocalRandom.current().nextInt(people.size()));
            timed(Kind.RECORD, () -> client.get(clerk, API + "residents/" + person));
        } else {
            register();
        }
    }

    private void register() throws InterruptedException {
        var person = living.poll();
        if (person == null) {
            return;
        }
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        var death = API + "movements/death";
        var body = """
                {"notification": {"header": {"movementDate": "%s", "notificationDate": "%s", "basis": "4"},
                                  "deceased": "%s"}}""".formatted(today, today, person);
        var answer = timed(Kind.ENTRY, () -> client.asked(clerk, death, body, null));
        if (answer != null && answer.statusCode() == 422) {
            var passed = Client.passing(answer);
            var again = body.substring(0, body.length() - 1) + ", \"passedAlerts\": " + passed + "}";
            answer = timed(Kind.ENTRY, () -> client.asked(clerk, death, again, null));
        }
        if (answer == null || answer.statusCode() >= 300) {
            return;
        }
        var id = Client.json(answer).path("id").asText();
        var path = API + "movements/" + id;
        var entered = Client.tag(answer);
        var reviewed = timed(Kind.REVIEW, () -> client.asked(approver, path + "/review", "", entered));
        if (reviewed == null || reviewed.statusCode() >= 300) {
            return;
        }
        var seen = Client.tag(reviewed);
        var registered = timed(Kind.REGISTRATION, () -> client.asked(approver, path + "/registration", "", seen));
        if (registered != null && registered.statusCode() < 300) {
            confirmed.put(person, id);
        }
    }

    private @Nullable HttpResponse<String> timed(Kind kind, Request request) throws InterruptedException {
        var begun = System.nanoTime();
        var answer = request.send();
        timings.add(kind, System.nanoTime() - begun, answer);
        if (answer != null && answer.statusCode() == 503) {
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
        return answer;
    }

    /** Sends it once. */
    private interface Request {
        @Nullable
        HttpResponse<String> send() throws InterruptedException;
    }
}
