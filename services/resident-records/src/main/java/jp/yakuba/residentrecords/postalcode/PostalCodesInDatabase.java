package jp.yakuba.residentrecords.postalcode;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.place.PostalCodes;
import jp.yakuba.residentrecords.resident.PostalCode;

/** The list of a municipality, asked for one place at a time. */
@Requirement("001/1.1.17")
public record PostalCodesInDatabase(UnitOfWork work) implements PostalCodes {

    /** Those of the name as it is written; only if there are none, those of the name without 丁目. */
    @Override
    public List<PostalCode> of(MunicipalityCode place, String town, LocalDate day) {
        return PostalTown.keys(town).stream()
                .map(key -> keyed(place, key, day))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PostalCode> keyed(MunicipalityCode place, String key, LocalDate day) {
        return work.sql()
                .createQuery("""
                    select distinct postal_code from resident_records.postal_code
                    where place_code = :place and town_key = :key
                      and first_day <= :day and (last_day is null or last_day >= :day)
                    order by 1
                    """)
                .bind("place", place.value())
                .bind("key", key)
                .bind("day", day)
                .mapTo(String.class)
                .map(PostalCode::new)
                .list();
    }
}
