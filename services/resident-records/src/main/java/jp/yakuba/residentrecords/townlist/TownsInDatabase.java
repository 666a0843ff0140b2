package jp.yakuba.residentrecords.townlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.place.TownArea;
import jp.yakuba.residentrecords.place.TownAreas;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;

/** The 町字 of the municipality, asked for one by one and each once: of its list, or of its register as long as there is no list. */
@Requirement("001/1.3.3")
final class TownsInDatabase implements TownAreas {

    private final UnitOfWork work;
    private final boolean listed;
    private final Map<String, List<TownArea>> known = new HashMap<>();

    TownsInDatabase(UnitOfWork work) {
        this.work = work;
        this.listed = TownRows.exist(work);
    }

    @Override
    public boolean isListed() {
        return listed;
    }

    @Override
    public List<TownArea> named(String town) {
        return known.computeIfAbsent(
                town, asked -> listed ? TownRows.keyed(work, TownAreas.key(asked)) : registered(asked));
    }

    /** What those who live in the 町字 have in common: its code and its postal code, as far as all who have one agree. */
    private List<TownArea> registered(String town) {
        return work.sql()
                .createQuery("""
                        select address_town as town,
                               case when count(distinct address_town_code) = 1 then min(address_town_code) end as code,
                               case when count(distinct address_postal_code) = 1
                                    then min(address_postal_code) end as postal_code
                        from (
                            select address_town, address_town_code, address_postal_code
                            from resident_records.resident_version
                            where address_town = any(:spellings)
                            limit 200) known
                        group by address_town order by count(*) desc, address_town limit 1
                        """)
                .bindArray("spellings", String.class, TownAreas.spellings(town))
                .map((row, context) -> area(row))
                .list();
    }

    private static TownArea area(ResultSet row) throws SQLException {
        var code = row.getString("code");
        var postalCode = row.getString("postal_code");
        return new TownArea(
                code == null ? null : new TownAreaCode(code),
                row.getString("town"),
                null,
                postalCode == null ? null : new PostalCode(postalCode),
                null,
                null);
    }
}
