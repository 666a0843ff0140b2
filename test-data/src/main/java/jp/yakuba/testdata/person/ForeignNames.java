package jp.yakuba.testdata.person;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.lists.ListFile;

/** Names of foreign residents; in some cultures people have no surname. */
public final class ForeignNames {

    private static final Map<String, List<Part>> PARTS =
            ListFile.read("foreign-names", Part::read).stream().collect(Collectors.groupingBy(Part::key));

    private ForeignNames() {}

    /** A surname, the empty part where people have none. */
    public static Part family(Dice dice, Country country) {
        List<Part> families = PARTS.getOrDefault(country.culture() + " family", List.of());
        return families.isEmpty() ? Part.NONE : dice.pick(families);
    }

    /** A whole name. */
    public static PersonName.Foreign name(Dice dice, Country country, Sex sex, Part family) {
        String part = sex == Sex.MALE ? " male" : " female";
        return family.followedBy(dice.pick(PARTS.getOrDefault(country.culture() + part, List.of())));
    }

    /**
     * Part of a foreign name.
     *
     * @param key culture and part
     * @param roman in Latin letters
     * @param kanji in Chinese characters, or empty
     * @param reading in katakana
     */
    public record Part(String key, String roman, String kanji, String reading) {

        static final Part NONE = new Part("", "", "", "");

        private static Part read(NamedCsvRecord row) {
            return new Part(
                    row.getField("culture") + " " + row.getField("part"),
                    row.getField("roman"),
                    row.getField("kanji"),
                    row.getField("reading"));
        }

        private PersonName.Foreign followedBy(Part given) {
            return roman.isEmpty()
                    ? new PersonName.Foreign(given.roman, given.kanji, given.reading)
                    : new PersonName.Foreign(
                            roman + " " + given.roman, kanji + given.kanji, reading + "　" + given.reading);
        }
    }
}
