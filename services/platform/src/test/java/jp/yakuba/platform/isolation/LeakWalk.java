package jp.yakuba.platform.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
import jp.yakuba.platform.isolation.EndpointExample.Guard;
import jp.yakuba.platform.operator.Permission;
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

    private static final List<EndpointExample> EXAMPLES = EndpointExample.all().stream()
            .filter(example -> example.guard() != Guard.EVERYBODY)
            .toList();

    @SuppressWarnings("NullAway.Init")
    private SecretTown town;

    @SuppressWarnings("NullAway.Init")
    private Caller walker;

    /** What the town has, in the order in which it says so; nothing of the walk depends on the order of a hash. */
    private List<SortedMap<String, String>> things = List.of();

    /** The town; made once. */
    protected abstract SecretTown settle();

    @BeforeEach
    void settleTheTown() {
        if (town == null) {
            town = settle();
            things = town.has().stream()
                    .<SortedMap<String, String>>map(TreeMap::new)
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

        var silent = gets().map(EndpointExample::endpoint)
                .filter(endpoint -> !answered.contains(endpoint))
                .collect(Collectors.toCollection(TreeSet::new));
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
        var sent = sent();
        for (var has : things) {
            sent.stream().filter(example -> isFor(example, has)).forEach(example -> {
                var answer = send(example, has);
                if (answer.statusCode() < 400) {
                    done.add(example.call());
                } else {
                    refused.computeIfAbsent(example.call(), _ -> new TreeSet<>())
                            .add(refusal(answer));
                }
            });
        }
        refused.keySet().removeAll(done);
        assertThat(refused).as("refused whatever is sent").isEqualTo(EndpointExample.refused());
        assertThat(sent.stream().map(EndpointExample::call))
                .as("sent at all")
                .isSubsetOf(
                        Stream.concat(done.stream(), refused.keySet().stream()).collect(Collectors.toSet()));
    }

    /** What the town sends besides the examples comes first, before they change anything. */
    private List<EndpointExample> sent() {
        var contents = new TreeMap<>(town.sent());
        var examples = EXAMPLES.stream()
                .filter(example -> !isGet(example))
                .map(example -> example.sending(contents.getOrDefault(example.call(), example.content())))
                .toList();
        var known = examples.stream().map(EndpointExample::call).collect(Collectors.toSet());
        var besides = contents.entrySet().stream()
                .filter(one -> !known.contains(one.getKey()))
                .map(one -> EndpointExample.besides(one.getKey(), one.getValue()));
        return Stream.concat(besides, examples.stream()).toList();
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

    /** What names nothing of the town is asked once, with the first thing that it has. */
    private boolean isFor(EndpointExample example, Map<String, String> has) {
        var asks = example.path() + example.content();
        return asks.contains("{") ? isFilled(asks, has) : has.equals(things.getFirst());
    }

    private static boolean isFilled(String text, Map<String, String> has) {
        return Stream.of(text.split("\\{(?=[a-z]+})", -1))
                .skip(1)
                .allMatch(part -> has.containsKey(part.replaceFirst("}(?s).*", "")));
    }

    /** Where to look, and by which endpoint. */
    private Map<String, String> paths() {
        var paths = new LinkedHashMap<String, String>();
        for (var has : things) {
            gets().filter(example -> isFilled(example.path(), has))
                    .forEach(example -> paths.putIfAbsent(example.filled(has), example.endpoint()));
        }
        return paths;
    }

    private static Stream<EndpointExample> gets() {
        return EXAMPLES.stream().filter(LeakWalk::isGet);
    }

    private static boolean isGet(EndpointExample example) {
        return example.endpoint().startsWith("GET ");
    }

    private static RequestSpecification request(Caller caller, String path) {
        return (EndpointExample.isRest(path) ? caller.rest() : caller.browser()).get();
    }

    private static Response asked(Caller caller, String path) {
        return request(caller, path).urlEncodingEnabled(false).get(path);
    }

    private void tellsNothing(String where, Response answer) {
        assertThat(answer.statusCode()).as(where).isLessThan(500);
        var text = town.text(answer) + answer.headers();
        assertThat(Stream.concat(town.secrets().stream(), town.otherForms().stream())
                        .filter(text::contains))
                .as(where)
                .isEmpty();
    }
}
