package jp.yakuba.testdata.person;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.chance.Weighted;
import jp.yakuba.testdata.lists.ListFile;

/**
 * A country or region people come from.
 *
 * @param code three digits (ISO 3166-1 numeric; the standard's own table was not found)
 * @param name as certificates have it
 * @param culture which list of names its people draw from
 * @param weight how many come from there, of a hundred foreign residents
 * @param sampleAddress an invented address there
 */
public record Country(String code, String name, String culture, double weight, String sampleAddress) {

    private static final List<Country> ALL = ListFile.read("countries", Country::read);
    private static final Weighted<Country> BY_WEIGHT = Weighted.of(ALL, Country::weight);

    private static Country read(NamedCsvRecord row) {
        return new Country(
                row.getField("country_code"),
                row.getField("name"),
                row.getField("culture"),
                Double.parseDouble(row.getField("weight")),
                row.getField("sample_address"));
    }

    /** A country, those many come from more often. */
    public static Country any(Dice dice) {
        return BY_WEIGHT.pick(dice);
    }

    /** The country of a name. */
    public static Country named(String name) {
        return ALL.stream()
                .filter(country -> country.name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
