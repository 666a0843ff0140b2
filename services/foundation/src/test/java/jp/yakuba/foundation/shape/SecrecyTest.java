package jp.yakuba.foundation.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From whom a value is to be kept is said where it is declared. */
class SecrecyTest {

    private record Place(String town, @Whereabouts(false) String counter) {}

    private record Person(
            String name,
            @Guarded("item.card") String card,
            @Guarded("item.past") Place past) {}

    private record Letter(
            @Whereabouts Place to, Place from, @Whereabouts List<Person> readers) {}

    private final RecordShape<Letter> shape = new RecordShape<>(Letter.class, new Values());

    @Test
    void what_stands_inside_is_no_less_secret_than_what_it_stands_in() {
        assertThat(shape.secrecyAt("to.town")).isEqualTo(new Secrecy(true, null));
        assertThat(shape.secrecyAt("to.counter")).isEqualTo(new Secrecy(true, null));
        assertThat(shape.secrecyAt("from.town")).isEqualTo(Secrecy.NONE);
        assertThat(shape.secrecyAt("from.counter")).isEqualTo(Secrecy.NONE);
    }

    @Test
    void that_holds_for_the_elements_of_lists_too() {
        assertThat(shape.secrecyAt("readers[7].name")).isEqualTo(new Secrecy(true, null));
        assertThat(shape.secrecyAt("readers[7].card")).isEqualTo(new Secrecy(true, "item.card"));
        assertThat(shape.secrecyAt("readers[0].past.town")).isEqualTo(new Secrecy(true, "item.past"));
    }

    @Test
    void where_nothing_stands_nothing_is_secret() {
        assertThat(shape.secrecyAt("elsewhere")).isEqualTo(Secrecy.NONE);
    }
}
