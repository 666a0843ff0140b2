package jp.yakuba.residentrecords.resident;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The table {@code resident_records.resident}: which version of a person is the newest, and what lists ask of it. */
final class NewestVersions {

    private NewestVersions() {}

    /** The pointer never goes back: an import may bring a person's versions in any order. */
    static void point(UnitOfWork work, List<ResidentVersion> versions) {
        var newest = newestOfEach(versions);
        work.sql()
                .createUpdate("""
                        insert into resident_records.resident
                            (addressee_number, version, household_number, state, is_head, planned_move_out)
                        select number, version, household, state, head, cast(nullif(planned, '') as date)
                        from unnest(cast(:numbers as text[]), cast(:versions as integer[]), cast(:households as text[]),
                                cast(:states as text[]), cast(:heads as boolean[]), cast(:planned as text[]))
                            given (number, version, household, state, head, planned)
                        on conflict (municipality_code, addressee_number) do update set
                            version = excluded.version, household_number = excluded.household_number,
                            state = excluded.state, is_head = excluded.is_head,
                            planned_move_out = excluded.planned_move_out,
                            head_doubled = resident.head_doubled and excluded.is_head
                                and resident.household_number = excluded.household_number
                        where excluded.version > resident.version
                        """)
                .bind("numbers", Listed.texts(each(newest, version -> version.addresseeNumber()
                        .value())))
                .bindArray("versions", Integer.class, each(newest, ResidentVersion::version))
                .bind("households", Listed.texts(each(newest, version -> version.householdNumber()
                        .value())))
                .bind("states", Listed.texts(each(newest, version -> version.state()
                        .code())))
                .bindArray("heads", Boolean.class, each(newest, ResidentVersion::isHeadOfHousehold))
                .bind("planned", Listed.texts(each(newest, NewestVersions::plannedMoveOut)))
                .execute();
    }

    private static String plannedMoveOut(ResidentVersion version) {
        var moveOut = version.moveOut();
        return moveOut == null ? "" : Objects.toString(moveOut.deletionDate(), "");
    }

    private static <T> List<T> each(Collection<ResidentVersion> versions, Function<ResidentVersion, T> part) {
        return versions.stream().map(part).toList();
    }

    /** One statement may touch a row once only. */
    private static Collection<ResidentVersion> newestOfEach(List<ResidentVersion> versions) {
        Map<AddresseeNumber, ResidentVersion> newest = new LinkedHashMap<>();
        versions.forEach(version ->
                newest.merge(version.addresseeNumber(), version, (a, b) -> a.version() >= b.version() ? a : b));
        return newest.values();
    }
}
