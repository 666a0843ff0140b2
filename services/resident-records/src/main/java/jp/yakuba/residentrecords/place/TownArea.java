package jp.yakuba.residentrecords.place;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;

/**
 * One 町字 of the municipality.
 *
 * @param code 町字コード; null of one that is known from the register only, without a code
 * @param name 町字
 * @param reading フリガナ
 * @param postalCode 郵便番号
 * @param firstDay the first day on which there is such an address; null: since ever
 * @param lastDay the last one; null: to this day
 */
@Requirement("001/1.3.3")
public record TownArea(
        @Nullable TownAreaCode code,
        String name,
        @Nullable String reading,
        @Nullable PostalCode postalCode,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** Whether addresses have it on the day. */
    public boolean isValidOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Its name as it is looked up. */
    public String key() {
        return PlaceNames.key(name);
    }
}
