package jp.yakuba.testdata.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.lists.ListFile;
import jp.yakuba.testdata.place.Address.Building;

/**
 * Addresses in other municipalities: real places, and lot numbers above nine thousand, so that they are nobody's.
 */
public final class Elsewhere {

    private static final int LOWEST_LOT = 9_000;
    private static final int HIGHEST_LOT = 9_999;

    private static final List<Address> PLACES = ListFile.read("elsewhere", Elsewhere::read);

    private Elsewhere() {}

    private static Address read(NamedCsvRecord row) {
        return new Address(
                row.getField("municipality"),
                null,
                row.getField("prefecture"),
                row.getField("city"),
                row.getField("town"),
                null,
                null,
                null,
                row.getField("postal_code"),
                null);
    }

    /** An address in another municipality. */
    public static Address any(Dice dice) {
        Address place = dice.pick(PLACES);
        String lot = FullWidth.of(dice.between(LOWEST_LOT, HIGHEST_LOT)) + "番地";
        Address address = place.withBlock(lot);
        return dice.chance(0.3)
                ? address.with(new Building(null, "コーポ" + FullWidth.of(dice.between(1, 20)), null))
                : address;
    }

    /** The municipality of an address, as its code and its name with the prefecture. */
    public static City city(Dice dice) {
        Address place = dice.pick(PLACES);
        return new City(
                String.valueOf(place.municipality()), place.municipalityOnly().text());
    }

    /**
     * A municipality.
     *
     * @param code 市区町村コード
     * @param name with the prefecture
     */
    public record City(String code, String name) {

        /** The town itself. */
        public static final City HOME = new City(HomeTown.CODE.value(), HomeTown.PREFECTURE + HomeTown.CITY);
    }
}
