package jp.yakuba.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.TestAccounts.Caller;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.permission.Permissions;
import jp.yakuba.platform.operator.Permission;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Walks through every output of a room as somebody who may do all but read what is kept from some, and searches each answer
 * for it. It asks where {@code isolation/endpoints.txt} says, of whatever the town has; an endpoint that never answers, or
 * that refuses whatever is sent for another reason than {@code isolation/refused.txt} has, breaks the walk, as nobody would
 * have looked at what it says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public abstract class LeakWalk {

    /** User id of who walks. */
    public static final String WALKER = "walker";

    /** Of a finding, on a screen and over REST. */
    private static final Pattern CODE = Pattern.compile("(?:data-code=|\"code\":)\"([^\"]+)\"");

    private static final List<EndpointExample> ASKED =
            EndpointExample.guarded().filter(EndpointExample::isGet).toList();

    @SuppressWarnings("NullAway.Init")
    private SecretTown town;

    @SuppressWarnings("NullAway.Init")
    private Caller walker;

    /** What the town has, in the order in which it says so; nothing of the walk depends on the order of a hash. */
    private List<NavigableMap<String, String>> things = List.of();

    /** What was told all the same, and where. */
    private final List<String> told = new ArrayList<>();

    /** The town; made once. */
    protected abstract SecretTown settle();

    @BeforeEach
    void settleTheTown() {
        told.clear();
        if (town == null) {
            town = settle();
            things = town.has().stream()
                    .<NavigableMap<String, String>>map(TreeMap::new)
                    .toList();
            walker = town.accounts().caller(WALKER, rights(town));
        }
    }

    /** All rights but those that it takes to read what is kept from others. */
    protected static Set<String> rights(SecretTown town) {
        return everyRight()
                .filter(right -> !town.clearances().contains(right))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> everyRight() {
        var permissions = Arc.container().instance(Permissions.class).get();
        return permissions.defaults(TestAccounts.held(Role.values())).stream().map(Permission::code);
    }

    @Test
    @Order(1)
    void no_page_and_no_answer_tells_what_is_hidden() {
        var answered = new TreeSet<String>();
        walk(answered, path -> true);
        if (town.openFor(walker)) {
            walk(answered, path -> !EndpointExample.isRest(path));
        }
        town.more().forEach(path -> tellsNothing(path, asked(walker, path)));

        var silent = ASKED.stream()
                .map(EndpointExample::endpoint)
                .filter(endpoint -> !answered.contains(endpoint))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEmpty();
        assertThat(silent).as("nobody has looked at them").isEqualTo(new TreeSet<>(town.closed()));
    }

    private void walk(Set<String> answered, Predicate<String> here) {
        paths().forEach((path, endpoint) -> {
            if (!here.test(path)) {
                return;
            }
            var answer = asked(walker, path);
            tellsNothing(path, answer);
            if (answer.statusCode() == 200) {
                answered.add(endpoint);
            }
        });
    }

    @Test
    @Order(2)
    void who_may_know_reads_all_of_it_so_that_there_is_something_to_hide() {
        var cleared = town.accounts().caller("cleared", everyRight().collect(Collectors.toSet()));
        town.openFor(cleared);
        var unread = new ArrayList<>(town.secrets());
        for (var path : paths().keySet()) {
            if (!unread.isEmpty()) {
                var text = town.text(asked(cleared, path));
                unread.removeIf(text::contains);
            }
        }
        assertThat(unread).isEmpty();
    }

    /** The last one, since nobody knows what stands in the town afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void nor_does_anything_that_is_answered_to_what_is_sent() {
        var refused = new TreeMap<String, Set<String>>();
        var done = new TreeSet<String>();
        var calls = SentCalls.to(town, things);
        for (var call : calls.inOrder()) {
            var answer = send(call.example(), asItIsNow(call));
            if (answer.statusCode() < 400) {
                done.add(call.example().call());
            } else {
                refused.computeIfAbsent(call.example().call(), _ -> new TreeSet<>())
                        .add(refusal(answer));
            }
        }
        refused.keySet().removeAll(done);
        var softly = new SoftAssertions();
        softly.assertThat(told).isEmpty();
        softly.assertThat(refused).as("refused whatever is sent").isEqualTo(EndpointExample.refused());
        softly.assertThat(calls.examples().stream().map(EndpointExample::call))
                .as("sent at all")
                .isSubsetOf(
                        Stream.concat(done.stream(), refused.keySet().stream()).collect(Collectors.toSet()));
        softly.assertAll();
    }

    /** The thing with its revision, as it says it itself: what is sent is meant for that. */
    private NavigableMap<String, String> asItIsNow(SentCalls.Call call) {
        var thing = new TreeMap<>(call.thing());
        var tag = call.example().names().stream()
                .limit(1)
                .flatMap(name ->
                        ASKED.stream().filter(one -> one.isRest() && one.path().endsWith("/{" + name + "}")))
                .map(one -> asked(walker, one.filled(thing)).header("ETag"))
                .filter(Objects::nonNull)
                .findFirst();
        thing.put(EndpointExample.REVISION, tag.orElse("1").replace("\"", ""));
        return thing;
    }

    private Response send(EndpointExample example, Map<String, String> has) {
        var answer = example.send(request(walker, example.path()), has);
        tellsNothing(example.call(), answer);
        if (answer.statusCode() == 303) {
            var next = answer.header("Location").replaceFirst("^https?://[^/]+", "");
            tellsNothing(example.call() + " to " + next, asked(walker, next));
        }
        return answer;
    }

    private static String refusal(Response answer) {
        var found = CODE.matcher(answer.asString()).results().map(code -> code.group(1));
        return Stream.concat(
                        Stream.of(String.valueOf(answer.statusCode())),
                        found.sorted().distinct())
                .collect(Collectors.joining(" "));
    }

    /** Where to look, and by which endpoint. */
    private Map<String, String> paths() {
        var paths = new LinkedHashMap<String, String>();
        for (var has : things) {
            ASKED.stream()
                    .filter(example -> has.keySet().containsAll(example.names()))
                    .forEach(example -> paths.putIfAbsent(example.filled(has), example.endpoint()));
        }
        return paths;
    }

    private static RequestSpecification request(Caller caller, String path) {
        return (EndpointExample.isRest(path) ? caller.rest() : caller.browser()).get();
    }

    private static Response asked(Caller caller, String path) {
        return request(caller, path).urlEncodingEnabled(false).get(path);
    }

    private void tellsNothing(String where, Response answer) {
        if (answer.statusCode() >= 500) {
            told.add(where + " breaks: " + answer.statusCode());
        }
        var text = town.text(answer) + answer.headers();
        Stream.concat(town.secrets().stream(), town.otherForms().stream())
                .filter(text::contains)
                .forEach(secret -> told.add(where + " tells " + secret));
    }
}
