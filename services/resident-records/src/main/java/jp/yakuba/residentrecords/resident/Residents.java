package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.platform.tenancy.TableShape;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The register: every version of every person (001/1.2.1). Versions are added, never changed and never deleted. */
@ApplicationScoped
public class Residents {

    /** The row of the register as columns, items and JSON. */
    public static final RecordShape<ResidentVersion> SHAPE = new RecordShape<>(ResidentVersion.class, new Values());

    private static final TableShape<ResidentVersion> ROWS =
            new TableShape<>(SHAPE, "resident_records.resident_version");

    private static final String NEWEST = "select " + ROWS.columns("v") + """
             from resident_records.resident r
             join resident_records.resident_version v using (municipality_code, addressee_number, version)
            """;

    private final HeadsOfHouseholds heads;

    Residents(HeadsOfHouseholds heads) {
        this.heads = heads;
    }

    /** The newest version of a person, whatever the state. */
    public Optional<ResidentVersion> newest(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery(NEWEST + " where r.municipality_code = :municipality and r.addressee_number = :number")
                .bind("municipality", work.municipality().value())
                .bind("number", number.value())
                .map(ROWS)
                .findOne();
    }

    /** The newest versions of people, whatever their states. */
    public List<ResidentVersion> newest(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        return work.sql()
                .createQuery(
                        NEWEST + " where r.municipality_code = :municipality and r.addressee_number = any(:numbers)")
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "numbers",
                        String.class,
                        numbers.stream().map(AddresseeNumber::value).toList())
                .map(ROWS)
                .list();
    }

    /** The newest versions of those who stand under a household number, residents and deleted ones. */
    public List<ResidentVersion> ofHousehold(UnitOfWork work, HouseholdNumber household) {
        return work.sql()
                .createQuery(NEWEST + " where r.municipality_code = :municipality and r.household_number = :household")
                .bind("municipality", work.municipality().value())
                .bind("household", household.value())
                .map(ROWS)
                .list();
    }

    /** All versions of a person, oldest first. */
    public List<ResidentVersion> versions(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.municipality_code = :municipality and v.addressee_number = :number
                        order by v.version
                        """)
                .bind("municipality", work.municipality().value())
                .bind("number", number.value())
                .map(ROWS)
                .list();
    }

    /** All versions of these people. */
    public List<ResidentVersion> versions(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.municipality_code = :municipality and v.addressee_number = any(:people)
                        order by v.addressee_number, v.version
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(AddresseeNumber::value).toList())
                .map(ROWS)
                .list();
    }

    /** The versions that one movement made. */
    public List<ResidentVersion> ofMovement(UnitOfWork work, UUID movement) {
        return work.sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.municipality_code = :municipality and v.movement_id = :movement
                        order by v.addressee_number, v.version
                        """)
                .bind("municipality", work.municipality().value())
                .bind("movement", movement)
                .map(ROWS)
                .list();
    }

    /** The movement that made a version; empty if the version was imported. */
    public Optional<UUID> movementOf(UnitOfWork work, AddresseeNumber number, int version) {
        return work.sql()
                .createQuery("""
                        select movement_id from resident_records.resident_version
                        where municipality_code = :municipality and addressee_number = :number and version = :version
                          and movement_id is not null
                        """)
                .bind("municipality", work.municipality().value())
                .bind("number", number.value())
                .bind("version", version)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The newest record of the one who has or had the number, in whatever version. */
    public List<ResidentVersion> holders(UnitOfWork work, HeldNumber number) {
        return work.sql()
                .createQuery(NEWEST + """
                         where r.municipality_code = :municipality and r.addressee_number in (
                            select addressee_number from resident_records.number_holder
                            where municipality_code = :municipality and kind = :kind and number = :number)
                        """)
                .bind("municipality", work.municipality().value())
                .bind("kind", number.kind().code())
                .bind("number", number.value())
                .map(ROWS)
                .list();
    }

    /** Newest records of those with the birth date inside; whoever asks compares the other items. */
    public List<ResidentVersion> bornOn(UnitOfWork work, CivilDate day) {
        return work.sql()
                .createQuery(NEWEST + " where v.municipality_code = :municipality and v.birth_date_value = :day")
                .bind("municipality", work.municipality().value())
                .bind("day", day.toString())
                .map(ROWS)
                .list();
    }

    /** Newest records of the residents in one block of a town, whether its digits are full-width or, of old, half-width. */
    public List<ResidentVersion> residentsInBlock(UnitOfWork work, String town, @Nullable String block) {
        var query = work.sql()
                .createQuery(NEWEST + """
                        where v.municipality_code = :municipality and v.address_town = :town and r.state = '1'
                          and v.address_block\s""" + (block == null ? "is null" : "= any(:blocks)"))
                .bind("municipality", work.municipality().value())
                .bind("town", town);
        var asked = block == null ? query : query.bindArray("blocks", String.class, spellings(block));
        return asked.map(ROWS).list();
    }

    private static List<String> spellings(String block) {
        return List.of(block, Widths.halfAscii(block), Widths.fullAscii(block));
    }

    /** All versions of so many people behind a number, by number and version; for going through the whole register. */
    public List<ResidentVersion> versionsBehind(UnitOfWork work, String number, int people) {
        return work.sql()
                .createQuery("""
                        with people as (
                            select addressee_number from resident_records.resident
                            where municipality_code = :municipality and addressee_number > :number
                            order by addressee_number limit :people)
                        select\s""" + ROWS.columns("v") + """
                         from resident_records.resident_version v join people using (addressee_number)
                        where v.municipality_code = :municipality
                        order by v.addressee_number, v.version
                        """)
                .bind("municipality", work.municipality().value())
                .bind("number", number)
                .bind("people", people)
                .map(ROWS)
                .list();
    }

    /** How many people the register knows, deleted ones too. */
    public long count(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*) from resident_records.resident where municipality_code = :municipality")
                .bind("municipality", work.municipality().value())
                .mapTo(Long.class)
                .one();
    }

    /** Makes other transactions wait that want to change these people; always in the same order. */
    public void lock(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        work.sql()
                .createQuery("""
                        select addressee_number from resident_records.resident
                        where municipality_code = :municipality and addressee_number = any(:numbers)
                        order by addressee_number for update
                        """)
                .bind("municipality", work.municipality().value())
                .bindArray(
                        "numbers",
                        String.class,
                        numbers.stream().map(AddresseeNumber::value).toList())
                .mapTo(String.class)
                .list();
    }

    /**
     * Adds versions and moves the pointers to the newest ones. The database refuses a number that somebody else holds and
     * a second head of a household.
     */
    public void add(UnitOfWork work, List<ResidentVersion> versions, @Nullable UUID movement) {
        ROWS.insert(work, versions, "movement_id", movement);
        point(work, versions);
        lookAtHeads(work);
        heads.lookAgain(
                work, versions.stream().map(ResidentVersion::addresseeNumber).toList());
    }

    /** The last version of an import has come: looks at the heads of all households. */
    public void importEnds(UnitOfWork work) {
        lookAtHeads(work);
        heads.lookAtAll(work);
    }

    /** Looks now at what the database would look at when the transaction ends: one head per household. */
    private static void lookAtHeads(UnitOfWork work) {
        work.sql().execute("set constraints resident_records.one_head_per_household immediate");
        work.sql().execute("set constraints resident_records.one_head_per_household deferred");
    }

    /** Adds many versions that no movement of ours made, such as those of an import; {@link #importEnds} follows. */
    public void addImported(UnitOfWork work, List<ResidentVersion> versions) {
        ROWS.copy(work, versions);
        point(work, versions);
    }

    /** The pointer never goes back: an import may bring a person's versions in any order. */
    private static void point(UnitOfWork work, List<ResidentVersion> versions) {
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
                .bindArray("numbers", String.class, each(newest, version -> version.addresseeNumber()
                        .value()))
                .bindArray("versions", Integer.class, each(newest, ResidentVersion::version))
                .bindArray("households", String.class, each(newest, version -> version.householdNumber()
                        .value()))
                .bindArray("states", String.class, each(newest, version -> version.state()
                        .code()))
                .bindArray("heads", Boolean.class, each(newest, ResidentVersion::isHeadOfHousehold))
                .bindArray("planned", String.class, each(newest, Residents::plannedMoveOut))
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
