package jp.yakuba.suite.cluster;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clerks who register one death after the other: entered, reviewed, decided; each knows what was confirmed to it. */
final class Clerks {

    private static final String DEATH = "/resident-records/v1/movements/death";
    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final int CLERKS = 4;

    private final Client client;
    private final String clerk;
    private final String approver;
    private final Queue<String> people;
    private final Map<String, String> confirmed = new ConcurrentHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final ConcurrentLinkedQueue<Long> steps = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> working = new ArrayList<>();
    private volatile boolean over;

    Clerks(Client client, String clerk, String approver, Queue<String> people) {
        this.client = client;
        this.clerk = clerk;
        this.approver = approver;
        this.people = people;
    }

    void begin() {
        steps.add(System.nanoTime());
        for (var number = 0; number < CLERKS; number++) {
            working.add(threads.submit(() -> {
                for (var person = people.poll(); person != null && !over; person = people.poll()) {
                    whole(person);
                }
                return null;
            }));
        }
    }

    /** Everybody finishes what is under way. */
    void end() throws InterruptedException, ExecutionException {
        over = true;
        for (var one : working) {
            one.get();
        }
        threads.close();
    }

    /** The movement of each person whose registration was confirmed. */
    Map<String, String> confirmed() {
        return confirmed;
    }

    /** What was answered otherwise than with 2xx in the end. */
    synchronized List<String> refused() {
        return List.copyOf(refused);
    }

    /** The longest time in which no step of any of them was confirmed, in seconds. */
    double longestWithout() {
        var times = new ArrayList<>(steps);
        var longest = 0L;
        for (var i = 1; i < times.size(); i++) {
            longest = Math.max(longest, times.get(i) - times.get(i - 1));
        }
        return longest / 1e9;
    }

    private void whole(String person) throws InterruptedException {
        var entered = enter(person);
        if (!isDone(entered)) {
            return;
        }
        var id = Client.json(entered).path("id").asText();
        var path = "/resident-records/v1/movements/" + id;
        Thread.sleep(BETWEEN);
        var reviewed = client.post(approver, path + "/review", "", Client.tag(entered));
        if (!isDone(reviewed)) {
            return;
        }
        Thread.sleep(BETWEEN);
        var registered = client.post(approver, path + "/registration", "", Client.tag(reviewed));
        if (isDone(registered)) {
            confirmed.put(person, id);
        }
        Thread.sleep(BETWEEN);
    }

    private HttpResponse<String> enter(String person) throws InterruptedException {
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        var body = """
                {"notification": {"header": {"movementDate": "%s", "notificationDate": "%s", "basis": "4"},
                                  "deceased": "%s"}}""".formatted(today, today, person);
        var answer = client.post(clerk, DEATH, body, null);
        if (answer.statusCode() != 422) {
            return answer;
        }
        return client.post(
                clerk,
                DEATH,
                body.substring(0, body.length() - 1) + ", \"passedAlerts\": " + Client.passing(answer) + "}",
                null);
    }

    private boolean isDone(HttpResponse<String> answer) {
        if (answer.statusCode() < 300) {
            steps.add(System.nanoTime());
            return true;
        }
        synchronized (this) {
            refused.add(answer.statusCode() + " " + answer.body());
        }
        return false;
    }
}
