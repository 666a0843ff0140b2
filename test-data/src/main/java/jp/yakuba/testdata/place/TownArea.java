package jp.yakuba.testdata.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import jp.yakuba.testdata.lists.ListFile;

/**
 * 町字 of the fictional municipality. Its postal codes begin with 000, which no place has.
 *
 * @param code 町字コード
 * @param name for example 中央一丁目
 * @param reading in katakana
 * @param postalCode 郵便番号
 * @param numbering how its lots are numbered
 */
record TownArea(String code, String name, String reading, String postalCode, Numbering numbering) {

    private static final int HOUSES_PER_BLOCK = 30;
    private static final int LOTS = 2_999;

    static final List<TownArea> ALL = ListFile.read("town-areas", TownArea::read);

    /** How lots are numbered. */
    enum Numbering {
        /** 住居表示: 「１番６号」. */
        RESIDENCE_INDICATION,
        /** 地番: 「１００８番地３」. */
        LOT_NUMBER
    }

    private static TownArea read(NamedCsvRecord row) {
        return new TownArea(
                row.getField("town_code"),
                row.getField("name"),
                row.getField("reading"),
                row.getField("postal_code"),
                row.getField("numbering").equals("lot-number") ? Numbering.LOT_NUMBER : Numbering.RESIDENCE_INDICATION);
    }

    /** The address of a lot; each number from 0 is another one. */
    Address lot(int number) {
        return switch (numbering) {
            case RESIDENCE_INDICATION -> {
                int block = 1 + number / HOUSES_PER_BLOCK;
                int house = 1 + number * 7 % HOUSES_PER_BLOCK;
                yield address(FullWidth.of(block) + "番" + FullWidth.of(house) + "号", block, house);
            }
            case LOT_NUMBER -> {
                int lot = 1 + number * 17 % LOTS;
                int branch = number / LOTS;
                String branchText = branch == 0 ? "" : FullWidth.of(branch);
                yield address(FullWidth.of(lot) + "番地" + branchText, lot, branch);
            }
        };
    }

    private static String fiveDigits(int number) {
        return Integer.toString(100_000 + number).substring(1);
    }

    private Address address(String block, int number, int branch) {
        String numbers = fiveDigits(number) + "-" + fiveDigits(branch);
        return new Address(
                HomeTown.CODE.value(),
                code,
                HomeTown.PREFECTURE,
                HomeTown.CITY,
                name,
                block,
                numbers,
                null,
                postalCode,
                null);
    }
}
