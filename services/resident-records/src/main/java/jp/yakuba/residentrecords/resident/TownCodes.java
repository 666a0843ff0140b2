package jp.yakuba.residentrecords.resident;

import java.util.Optional;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * 町字コード by 町字. The list of a municipality's 町字 is a dictionary that every municipality brings along (1.3.3); here, what
 * was registered with a code is the list.
 */
public final class TownCodes {

    private TownCodes() {}

    /** The code that addresses in the 町字 have; empty if none of those looked at has one, or if they differ. */
    public static Optional<TownAreaCode> of(UnitOfWork work, String town) {
        var known = work.sql()
                .createQuery("""
                        select distinct address_town_code from (
                            select address_town_code from resident_records.resident_version
                            where municipality_code = :municipality and address_town = :town limit 200) known
                        where address_town_code is not null
                        """)
                .bind("municipality", work.municipality().value())
                .bind("town", town)
                .mapTo(String.class)
                .list();
        return known.size() == 1 ? Optional.of(new TownAreaCode(known.getFirst())) : Optional.empty();
    }
}
