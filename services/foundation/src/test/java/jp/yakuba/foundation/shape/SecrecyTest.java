package jp.yakuba.foundation.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From whom a value is to be kept is said where it is declared. */
class SecrecyTest {

    private static final Secrecy WHEREABOUTS = new Secrecy(true, true, null);

    private record Place(@Open String town, @Open String counter) {}

    private record Person(
            @Open String name,
            @Guarded("item.card") String card,
            @Guarded("item.past") Place past) {}

    private record Letter(
            @Whereabouts Place to,
            Place from,
            @Whereabouts List<Person> readers,
            @Open RecordedDate written,
            @Open List<String> words) {}

    private record Forgetful(
            @Open String said, String unsaid, @Open Letter letter, RecordedDate on, List<String> words) {}

    private record File(
            @Open String name,
            @Guarded("item.card") @Nullable String card,
            @Whereabouts @Nullable Place home,
            @Guarded("item.card") List<String> readers) {}

    private static final RecordShape<File> FILE = new RecordShape<>(File.class, new Values());

    private final RecordShape<Letter> shape = new RecordShape<>(Letter.class, new Values());

    @Test
    void what_stands_inside_is_no_less_secret_than_what_it_stands_in() {
        assertThat(shape.secrecyAt("to.town")).isEqualTo(WHEREABOUTS);
        assertThat(shape.secrecyAt("to.counter")).isEqualTo(WHEREABOUTS);
        assertThat(shape.secrecyAt("from.town")).isEqualTo(Secrecy.OPEN);
    }

    @Test
    void that_holds_for_the_elements_of_lists_too() {
        assertThat(shape.secrecyAt("readers[7].name")).isEqualTo(WHEREABOUTS);
        assertThat(shape.secrecyAt("readers[7].card")).isEqualTo(new Secrecy(true, true, "item.card"));
        assertThat(shape.secrecyAt("readers[0].past.town")).isEqualTo(new Secrecy(true, true, "item.past"));
        assertThat(shape.secrecyAt("words[3]")).isEqualTo(Secrecy.OPEN);
    }

    @Test
    void what_is_hidden_from_a_reader_is_left_out_and_stays_when_the_reader_writes() {
        var before = new File("花", "A1", new Place("隠町", "1"), List.of("乙"));
        var written = new File("葉", null, null, List.of());

        assertThat(FILE.without(before, secrecy -> !secrecy.isOpen())).isEqualTo(new File("花", null, null, List.of()));
        assertThat(FILE.without(before, Secrecy::whereabouts)).isEqualTo(new File("花", "A1", null, List.of("乙")));
        assertThat(FILE.keeping(written, before, secrecy -> !secrecy.isOpen()))
                .isEqualTo(new File("葉", "A1", new Place("隠町", "1"), List.of("乙")));
    }

    @Test
    void where_nothing_stands_nothing_is_decided() {
        assertThat(shape.secrecyAt("elsewhere")).isEqualTo(Secrecy.UNDECIDED);
    }

    @Test
    void each_component_has_its_own_decision_and_those_of_a_record_inside_do_too() {
        assertThat(undecided(shape)).isEmpty();
        assertThat(undecided(new RecordShape<>(Forgetful.class, new Values())))
                .containsExactly("on.era", "on.unknown", "on.value", "on.wording", "unsaid", "words[0]");
    }

    private static List<String> undecided(RecordShape<?> shape) {
        return shape.everyLeaf().stream()
                .filter(leaf -> !leaf.secrecy().decided())
                .map(Leaf::path)
                .sorted()
                .toList();
    }
}
