package jp.yakuba.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.KanaFold.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@Requirement("001/2.1.2")
class KanaFoldTest {

    @ParameterizedTest(name = "{0} and {1} from {2}: {3}")
    @CsvFileSource(resources = "/statutory/kana-fold.csv", numLinesToSkip = 1)
    @Requirement({
        "001/2.1.2#2",
        "001/2.1.2#3",
        "001/2.1.2#6",
        "001/2.1.2#7",
        "001/2.1.2#8",
        "001/2.1.2#9",
        "001/2.1.2#10"
    })
    void readings_meet_from_their_level_on(String one, String other, Level from, String source) {
        for (Level level : Level.values()) {
            assertThat(KanaFold.fold(one, level).equals(KanaFold.fold(other, level)))
                    .as("%s: %s and %s", level, KanaFold.fold(one, level), KanaFold.fold(other, level))
                    .isEqualTo(level.compareTo(from) >= 0);
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvFileSource(resources = "/statutory/kana-fold-apart.csv", numLinesToSkip = 1)
    void other_readings_stay_apart(String one, String other, String note) {
        assertThat(KanaFold.fold(one, Level.K4)).as(note).isNotEqualTo(KanaFold.fold(other, Level.K4));
    }

    @Test
    void folding_again_changes_nothing_and_each_level_folds_what_the_one_before_does() {
        Random random = new Random(212);
        for (int i = 0; i < 50_000; i++) {
            String reading = reading(random);
            String before = KanaFold.fold(reading, Level.EXACT);
            for (Level level : Level.values()) {
                String key = KanaFold.fold(reading, level);
                assertThat(KanaFold.fold(key, level)).as(reading).isEqualTo(key);
                assertThat(KanaFold.fold(before, level)).as(reading).isEqualTo(key);
                before = key;
            }
        }
    }

    @Test
    void readings_that_meet_at_a_level_meet_at_the_next() {
        Random random = new Random(213);
        for (int i = 0; i < 50_000; i++) {
            String one = reading(random);
            String other = changed(one, random);
            boolean met = false;
            for (Level level : Level.values()) {
                boolean meet = KanaFold.fold(one, level).equals(KanaFold.fold(other, level));
                assertThat(meet || !met).as("%s %s %s", one, other, level).isTrue();
                met = meet;
            }
        }
    }

    @Test
    void what_is_too_long_to_be_a_reading_is_cut() {
        assertThat(KanaFold.fold("ア".repeat(100_000), Level.EXACT)).hasSize(1_000);
    }

    private static String reading(Random random) {
        StringBuilder reading = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            reading.append((char)
                    switch (random.nextInt(8)) {
                        case 0 -> "ー-－ 　・ｰ‐―".charAt(random.nextInt(9));
                        case 1 -> 'ぁ' + random.nextInt(86);
                        case 2 -> 'ｦ' + random.nextInt(58);
                        case 3 -> 'A' + random.nextInt(26);
                        default -> 'ァ' + random.nextInt(90);
                    });
        }
        return reading.toString();
    }

    private static String changed(String reading, Random random) {
        if (reading.isEmpty()) {
            return "ー";
        }
        int at = random.nextInt(reading.length());
        char other = (char) ('ァ' + random.nextInt(90));
        return reading.substring(0, at) + other + reading.substring(at + random.nextInt(2));
    }
}
