package jp.yakuba.testdata.register;

import java.time.LocalDate;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.place.Elsewhere.City;
import org.jspecify.annotations.Nullable;

/**
 * 通称 and where it was entered and removed (1.1.2).
 *
 * @param name the name; still known after its removal, but no longer shown
 * @param enteredOn 通称を記載した年月日
 * @param enteredIn 通称を記載した市区町村
 * @param deletedOn 通称を削除した年月日
 * @param deletedIn 通称を削除した市区町村
 */
public record CommonName(
        PersonName name,
        LocalDate enteredOn,
        City enteredIn,
        @Nullable LocalDate deletedOn,
        @Nullable City deletedIn) {

    /** A name in use. */
    public static CommonName entered(PersonName name, LocalDate day, City city) {
        return new CommonName(name, day, city, null, null);
    }

    /** The same, removed. */
    public CommonName deleted(LocalDate day, City city) {
        return new CommonName(name, enteredOn, enteredIn, day, city);
    }

    /** Whether it stands on the record. */
    public boolean isInUse() {
        return deletedOn == null;
    }
}
