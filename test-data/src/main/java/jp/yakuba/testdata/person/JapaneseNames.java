package jp.yakuba.testdata.person;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.chance.Weighted;
import jp.yakuba.testdata.lists.ListFile;

/** Surnames by how common they are, given names by the years in which they were given; a few of each are variants. */
public final class JapaneseNames {

    private static final double VARIANT_SURNAMES = 0.03;
    private static final double VARIANT_GIVEN_NAMES = 0.012;
    private static final int FIRST_YEAR = 1868;
    private static final int LAST_YEAR = 2099;

    /** The lists are in order of frequency; by Zipf's law the share falls with the rank. */
    private static final int RANK_OF_EVEN_SHARE = 12;

    private static final List<Word> COMMON = ListFile.read("surnames", JapaneseNames::word);
    private static final Weighted<Integer> BY_RANK =
            Weighted.of(IntStream.range(0, COMMON.size()).boxed().toList(), rank -> 1.0 / (rank + RANK_OF_EVEN_SHARE));
    private static final List<Word> VARIANTS = ListFile.read("surname-variants", JapaneseNames::word);
    private static final List<GivenName> GIVEN = ListFile.read("given-names", JapaneseNames::given);
    private static final Map<Sex, List<List<Word>>> GIVEN_BY_YEAR = new EnumMap<>(Sex.class);
    private static final Map<Sex, List<Word>> GIVEN_VARIANTS = new EnumMap<>(Sex.class);

    static {
        for (Sex sex : Sex.values()) {
            GIVEN_BY_YEAR.put(
                    sex,
                    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                            .mapToObj(year -> givenIn(sex, year))
                            .toList());
            GIVEN_VARIANTS.put(
                    sex,
                    ListFile.read("given-name-variants", row -> row).stream()
                            .filter(row -> row.getField("sex").equals(sex.code()))
                            .map(JapaneseNames::word)
                            .toList());
        }
    }

    private record GivenName(Word word, String sex, int bornFrom, int bornUntil) {}

    private JapaneseNames() {}

    private static Word word(NamedCsvRecord row) {
        return new Word(row.getField("text"), row.getField("reading"));
    }

    private static GivenName given(NamedCsvRecord row) {
        return new GivenName(
                word(row),
                row.getField("sex"),
                Integer.parseInt(row.getField("born_from")),
                Integer.parseInt(row.getField("born_until")));
    }

    private static List<Word> givenIn(Sex sex, int year) {
        return GIVEN.stream()
                .filter(name -> name.sex.equals(sex.code()) && name.bornFrom <= year && year <= name.bornUntil)
                .map(GivenName::word)
                .toList();
    }

    /** A surname. */
    public static Word surname(Dice dice) {
        return dice.chance(VARIANT_SURNAMES) ? variantSurname(dice) : COMMON.get(BY_RANK.pick(dice));
    }

    /** A surname written with a variant character. */
    public static Word variantSurname(Dice dice) {
        return dice.pick(VARIANTS);
    }

    /** A given name of the years around a birth. */
    public static Word given(Dice dice, Sex sex, int yearOfBirth) {
        int year = Math.clamp(yearOfBirth, FIRST_YEAR, LAST_YEAR);
        return dice.chance(VARIANT_GIVEN_NAMES)
                ? dice.pick(GIVEN_VARIANTS.getOrDefault(sex, List.of()))
                : dice.pick(GIVEN_BY_YEAR.getOrDefault(sex, List.of()).get(year - FIRST_YEAR));
    }

    /** A whole name, as 通称 or 筆頭者. */
    public static PersonName.Japanese any(Dice dice, Sex sex, int yearOfBirth) {
        return new PersonName.Japanese(surname(dice), given(dice, sex, yearOfBirth));
    }
}
