package jp.yakuba.residentrecords.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.residentrecords.search.AddressKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteKeysTest {

    @ParameterizedTest
    @CsvSource({
        "隠町七番地, 令和6年3月1日　隠町７番地から転居",
        "隠町７番地, 隠町７－３０１に居住",
        "隠町3丁目4番5号, 北海道芦別市隠町三丁目４番５号",
        "隠町3丁目4番5号, 隠町３－４－５－２０１",
        "北1条2番地, 北１条２番地",
        "９番地, ９番地",
        "９番地, 松町９番地",
        "３丁目２番地, ３の２",
        "３丁目２番地, 松町３の２",
        "３丁目２番地, １３の２",
        "字川原１３番地先, 字川原１３番地先の家",
    })
    void whatever_note_names_a_place_has_its_key(String place, String note) {
        var word = AddressKeys.place(place);
        var folded = AddressKeys.place(note);

        assertThat(Places.names(folded, List.of(word))).isTrue();
        assertThat(NoteKeys.of(folded)).contains(NoteKeys.ofWord(word));
    }

    @Test
    void a_note_that_only_has_the_same_number_is_not_looked_at() {
        assertThat(NoteKeys.of(AddressKeys.place("令和７年７月７日　松通７番地")))
                .doesNotContain(NoteKeys.ofWord(AddressKeys.place("隠町７番地")));
    }

    @Test
    void a_record_without_notes_has_no_key() {
        assertThat(NoteKeys.of("")).isEmpty();
    }
}
