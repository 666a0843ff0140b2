package jp.yakuba.suite.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Movements as clerks enter them: 死亡 of one person in each household, by several clerks at the same time. Each leaves the
 * draft, its review and its registration with versions, search rows, audit entries and event.
 */
final class MovementLoad {

    private static final int CLERKS = 8;
    private static final int WARM_UP = 500;
    private static final String DEATH = "/resident-records/v1/movements/death";

    /** A draft as it was last answered. */
    record Step(String path, String tag) {
        static Step of(HttpResponse<String> answer, String path) {
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return new Step(path, answer.headers().firstValue("ETag").orElseThrow());
        }
    }

    /** Where results go. */
    interface Report {
        void row(String what, String value, String target);
    }

    private final RunningSuite suite;
    private final List<String> people;
    private final String clerk;
    private final String approver;

    private MovementLoad(RunningSuite suite, String clerk, List<String> people) {
        this.suite = suite;
        this.people = people;
        this.clerk = clerk;
        this.approver = suite.token("resident-records.approver");
    }

    /** One person, not the head, of each household. */
    static MovementLoad of(RunningSuite suite, String clerk, List<JsonNode> people, int movements) {
        var households = new HashSet<String>();
        Predicate<JsonNode> first =
                person -> households.add(person.path("householdNumber").asText());
        var chosen = people.stream()
                .filter(person ->
                        !person.path("relationship").path("first").asText("02").equals("02"))
                .filter(first)
                .map(person -> person.path("addresseeNumber").asText())
                .limit(movements + WARM_UP)
                .toList();
        return new MovementLoad(suite, clerk, chosen);
    }

    void run(Report report) throws InterruptedException {
        each(people.subList(0, WARM_UP), this::whole);
        var measured = people.subList(WARM_UP, people.size());
        var half = measured.size() / 2;
        var whole = timed(measured.subList(0, half), this::whole);
        report.row(
                "movements entered, reviewed and registered over REST",
                "%.0f/s (three requests each, %d clerks)".formatted(half / whole, CLERKS),
                "");
        var reviewed = each(measured.subList(half, measured.size()), person -> review(enter(person)));
        var registered = timed(reviewed, this::register);
        report.row(
                "movements registered (決裁・本登録) over REST, with audit and event",
                "%.0f/s (%d clerks)".formatted(reviewed.size() / registered, CLERKS),
                "≥ 200/s");
    }

    /** One movement from the draft to its registration. */
    Step whole(String person) {
        return register(review(enter(person)));
    }

    private Step enter(String person) {
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        var body = """
                {"notification": {"header": {"movementDate": "%s", "notificationDate": "%s", "basis": "4"},
                                  "deceased": "%s"}}""".formatted(today, today, person);
        var answer = suite.post(clerk, DEATH, body);
        if (answer.statusCode() == 422) {
            var passed = RunningSuite.JSON.createObjectNode();
            findings(answer.body()).forEach(code -> passed.put(code, "見本"));
            answer = suite.post(
                    clerk, DEATH, body.substring(0, body.length() - 1) + ", \"passedAlerts\": " + passed + "}");
        }
        return Step.of(answer, answer.headers().firstValue("Location").orElse(""));
    }

    static Stream<String> findings(String body) {
        try {
            return RunningSuite.JSON
                    .readTree(body)
                    .path("findings")
                    .valueStream()
                    .map(one -> one.path("code").asText());
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Step review(Step draft) {
        return Step.of(suite.post(approver, path(draft) + "/review", "", draft.tag()), draft.path());
    }

    private Step register(Step draft) {
        return Step.of(suite.post(approver, path(draft) + "/registration", "", draft.tag()), draft.path());
    }

    private static String path(Step draft) {
        return draft.path().substring(draft.path().indexOf("/resident-records"));
    }

    private <T> double timed(List<T> items, Function<T, Step> step) throws InterruptedException {
        var start = System.nanoTime();
        each(items, step);
        return (System.nanoTime() - start) / 1e9;
    }

    private static <T> List<Step> each(List<T> items, Function<T, Step> step) throws InterruptedException {
        try (var clerks = Executors.newFixedThreadPool(CLERKS)) {
            var pending = items.stream()
                    .map(item -> clerks.submit(() -> step.apply(item)))
                    .toList();
            return pending.stream().map(MovementLoad::get).toList();
        }
    }

    private static Step get(Future<Step> pending) {
        try {
            return pending.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
