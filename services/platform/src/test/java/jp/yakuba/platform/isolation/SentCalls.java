package jp.yakuba.platform.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is sent to a town, one after the other, always in the same order: what the town sends besides the examples before
 * they change anything, and what takes away what others need after all else.
 *
 * @param examples what is sent, whomever to
 * @param subjects to whom alone, by method and path
 * @param things what the town has
 */
record SentCalls(
        List<EndpointExample> examples, Map<String, List<String>> subjects, List<NavigableMap<String, String>> things) {

    private static final Set<String> LAST = Set.of(
            "cancel",
            "cancellation",
            "disposal",
            "end",
            "ending-request",
            "lifting",
            "lock",
            "refusal",
            "return",
            "second-factor-removal",
            "token-revocations",
            "unlock",
            "uploads",
            "withdrawal",
            "withdrawals");

    /** One of them, with the thing that it is sent to. */
    record Call(EndpointExample example, NavigableMap<String, String> thing) {}

    static SentCalls to(SecretTown town, List<NavigableMap<String, String>> things) {
        return new SentCalls(examples(new TreeMap<>(town.sent())), town.subjects(), things);
    }

    private static List<EndpointExample> examples(NavigableMap<String, String> contents) {
        var examples = EndpointExample.guarded()
                .filter(example -> !example.isGet())
                .map(example -> example.sending(contents.getOrDefault(example.call(), example.content())))
                .toList();
        var known = examples.stream().map(EndpointExample::call).collect(Collectors.toSet());
        var besides = contents.entrySet().stream()
                .filter(one -> !known.contains(one.getKey()))
                .map(one -> EndpointExample.besides(one.getKey(), one.getValue()));
        return Stream.concat(besides, examples.stream()).toList();
    }

    /** All of them. */
    List<Call> inOrder() {
        var calls = new ArrayList<Call>();
        for (var last : List.of(false, true)) {
            for (var thing : things) {
                examples.stream()
                        .filter(example -> comesLast(example) == last && isFor(example, thing))
                        .forEach(example -> calls.add(new Call(example, thing)));
            }
        }
        return calls;
    }

    private static boolean comesLast(EndpointExample example) {
        var word = example.path().replaceFirst("/\\{revision}$", "").replaceFirst(".*/", "");
        return example.call().startsWith("DELETE ") || LAST.contains(word);
    }

    /** What names nothing of the town is sent once, with the first thing that it has. */
    private boolean isFor(EndpointExample example, NavigableMap<String, String> thing) {
        var names = example.names();
        if (names.isEmpty()) {
            return thing.equals(things.getFirst());
        }
        var alone = subjects.getOrDefault(example.call(), List.of());
        return thing.keySet().containsAll(names)
                && (alone.isEmpty() || names.stream().map(thing::get).anyMatch(alone::contains));
    }
}
