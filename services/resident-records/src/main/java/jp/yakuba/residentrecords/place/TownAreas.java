package jp.yakuba.residentrecords.place;

import java.util.List;
import jp.yakuba.foundation.Requirement;

/** The 町字 of the municipality: its list, or what stands in its register as long as it has loaded none. */
@Requirement("001/1.3.3")
public interface TownAreas {

    /** Whether the municipality has loaded its list, so that what is not in it does not exist. */
    boolean isListed();

    /** Those of the name however it is spelled, of all times. */
    List<TownArea> named(String town);

    /** How names are looked up: 中央1丁目 and 中央一丁目 have one key. */
    static String key(String town) {
        return PlaceNames.key(town);
    }

    /** The ways in which a register may have written the name. */
    static List<String> spellings(String town) {
        return PlaceNames.spellings(town);
    }
}
