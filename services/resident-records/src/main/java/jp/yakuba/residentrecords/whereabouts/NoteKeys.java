package jp.yakuba.residentrecords.whereabouts;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * By what a place in a note is looked up: each number in it with the character before, 町3, 町3-4 and 町3-4-5 of
 * 松町3-4-5. Whatever note names a place has its key.
 */
final class NoteKeys {

    /** Of every note; stands for a place in which nothing stands before its number. */
    private static final String ANY = GuardedPlace.WORD;

    private static final Pattern RUN = Pattern.compile("(?<before>[^\\d\n]?)(?<numbers>\\d+(?:-\\d+)*)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NoteKeys() {}

    /** The keys of folded notes; none of empty ones. */
    static Set<String> of(String notes) {
        var keys = new LinkedHashSet<String>();
        if (!notes.isEmpty()) {
            keys.add(ANY);
        }
        RUN.matcher(notes).results().forEach(run -> {
            var numbers = run.group("numbers");
            NUMBER.matcher(numbers)
                    .results()
                    .map(MatchResult::end)
                    .forEach(end -> keys.add(key(run.group("before"), numbers.substring(0, end))));
        });
        return keys;
    }

    /** The key that each note has which names the folded place. */
    static String ofWord(String word) {
        return RUN.matcher(word)
                .results()
                .reduce((first, last) -> last)
                .filter(last -> !last.group("before").isEmpty())
                .map(last -> key(last.group("before"), last.group("numbers")))
                .orElse(ANY);
    }

    private static String key(String before, String numbers) {
        return GuardedPlace.WORD + before + numbers;
    }
}
