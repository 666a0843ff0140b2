package jp.yakuba.testdata.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yakuba.testdata.register.Register;

/** What happens in a story, told in any order and played by the calendar. */
final class Chronicle {

    private final List<Occurrence> occurrences = new ArrayList<>();

    void add(Occurrence occurrence) {
        occurrences.add(occurrence);
    }

    void add(Optional<? extends Occurrence> occurrence) {
        occurrence.ifPresent(occurrences::add);
    }

    /** Lets everything happen, what happens on one day in the order told. */
    void play(Register register) {
        occurrences.stream()
                .sorted(Comparator.comparing(Occurrence::day))
                .forEach(occurrence -> occurrence.happenIn(register));
    }
}
