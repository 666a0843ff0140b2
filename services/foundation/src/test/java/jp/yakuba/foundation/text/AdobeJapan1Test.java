package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import jp.yakuba.foundation.code.ApiSpecs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdobeJapan1Test {

    private static final String E0100 = "\uDB40\uDD00";
    private static final String E0101 = "\uDB40\uDD01";
    private static final String E0102 = "\uDB40\uDD02";
    private static final String E0103 = "\uDB40\uDD03";
    private static final String E010F = "\uDB40\uDD0F";

    @ParameterizedTest
    @CsvSource({
        "葛" + E0100 + ",葛" + E0102,
        "葛" + E0101 + ",葛" + E0103,
        "辻" + E0100 + ",辻" + E0102,
        "辻" + E0101 + ",辻" + E0103,
        "邉" + E0100 + ",邉" + E010F,
        "高" + E0100 + ",高"
    })
    void has_a_sequence_of_the_same_shape_to_take_instead(String adobe, String mojiJoho) {
        assertThat(AdobeJapan1.sameShape(adobe)).contains(mojiJoho);
    }

    @Test
    void has_none_where_none_is_known() {
        assertThat(AdobeJapan1.sameShape("邉" + E0101)).isEmpty();
    }

    @Test
    void sequences_of_moji_joho_and_plain_characters_have_none() {
        for (String character : new String[] {"葛" + E0102, "邉" + E010F, "高", "", "山"}) {
            assertThat(AdobeJapan1.sameShape(character)).isEmpty();
        }
    }

    @Test
    void what_is_to_be_taken_is_a_shape_that_the_font_has_and_the_other_is_not() {
        var shown = new ArrayList<String>();
        var offeredInVain = new ArrayList<String>();
        ApiSpecs.eachRow("characters/adobe-japan1.csv", row -> {
            var adobe = row.getField("base") + Character.toString(Integer.parseInt(row.getField("adobe_japan1"), 16));
            AdobeJapan1.sameShape(adobe).ifPresent(same -> {
                if (Glyphs.shows(adobe)) {
                    shown.add(adobe);
                }
                if (!Glyphs.shows(same)) {
                    offeredInVain.add(same);
                }
            });
        });

        assertThat(shown).as("found on entry only if the font lacks it").isEmpty();
        assertThat(offeredInVain).isEmpty();
    }
}
