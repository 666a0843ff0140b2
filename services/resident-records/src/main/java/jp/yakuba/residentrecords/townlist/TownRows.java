package jp.yakuba.residentrecords.townlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.place.TownArea;
import jp.yakuba.residentrecords.resident.PostalCode;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;

/** The table {@code resident_records.town_area}. A day that is not known is kept as one before or after all others. */
final class TownRows {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private TownRows() {}

    static List<TownArea> all(UnitOfWork work) {
        return work.sql().createQuery("""
                        select * from resident_records.town_area
                        order by town_code, first_day
                        """).map((row, context) -> area(row)).list();
    }

    static List<TownArea> keyed(UnitOfWork work, String key) {
        return work.sql()
                .createQuery("""
                        select * from resident_records.town_area
                        where name_key = :key order by town_code, first_day
                        """)
                .bind("key", key)
                .map((row, context) -> area(row))
                .list();
    }

    static boolean exist(UnitOfWork work) {
        return work.sql().createQuery("""
                        select exists (
                            select from resident_records.town_area)
                        """).mapTo(Boolean.class).one();
    }

    /** Puts the list in the place of the one there was. */
    static void replace(UnitOfWork work, List<TownArea> towns) {
        work.sql().createUpdate("delete from resident_records.town_area").execute();
        try (var batch = work.sql().prepareBatch("""
                insert into resident_records.town_area
                    (town_code, first_day, last_day, name, name_key, reading, postal_code, loaded_at)
                values (:code, :first, :last, :name, :key, :reading, :postalCode, :now)
                """)) {
            for (var town : towns) {
                batch.bind("code", text(town.code()))
                        .bind("first", town.firstDay() == null ? EVER : town.firstDay())
                        .bind("last", town.lastDay())
                        .bind("name", town.name())
                        .bind("key", town.key())
                        .bind("reading", town.reading())
                        .bind("postalCode", text(town.postalCode()))
                        .bind("now", work.now())
                        .add();
            }
            batch.execute();
        }
    }

    /** 町字 in which somebody lives and which the list does not have; so many at most. */
    static List<String> livedInButNotListed(UnitOfWork work, int most) {
        return work.sql()
                .createQuery("""
                        select distinct v.address_town
                        from resident_records.resident r
                        join resident_records.resident_version v using (municipality_code, addressee_number, version)
                        where r.state = '1' and not exists (
                            select from resident_records.town_area t
                            where t.name = v.address_town)
                        order by 1 limit :most
                        """)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    private static TownArea area(ResultSet row) throws SQLException {
        var first = row.getObject("first_day", LocalDate.class);
        var postalCode = row.getString("postal_code");
        return new TownArea(
                new TownAreaCode(row.getString("town_code")),
                row.getString("name"),
                row.getString("reading"),
                postalCode == null ? null : new PostalCode(postalCode),
                first.equals(EVER) ? null : first,
                row.getObject("last_day", LocalDate.class));
    }

    private static @Nullable String text(@Nullable Record value) {
        return value == null ? null : value.toString();
    }
}
