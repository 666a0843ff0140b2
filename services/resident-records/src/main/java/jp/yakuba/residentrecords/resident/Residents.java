package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.TableShape;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import org.jspecify.annotations.Nullable;

/** The register: every version of every person (001/1.2.1). Versions are added, never changed and never deleted. */
@ApplicationScoped
public class Residents {

    static final TableShape<ResidentVersion> ROWS =
            new TableShape<>(ResidentVersion.SHAPE, "resident_records.resident_version");

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
                .createQuery(NEWEST + " where r.addressee_number = :number")
                .bind("number", number.value())
                .map(ROWS)
                .findOne();
    }

    /** The newest versions of people, whatever their states. */
    public List<ResidentVersion> newest(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        return work.sql()
                .createQuery(NEWEST + " where r.addressee_number = any(:numbers)")
                .bind("numbers", Listed.texts(numbers.stream().map(AddresseeNumber::value)))
                .map(ROWS)
                .list();
    }

    /** The newest versions of those who stand under a household number, residents and deleted ones. */
    public List<ResidentVersion> ofHousehold(UnitOfWork work, HouseholdNumber household) {
        return work.sql()
                .createQuery(NEWEST + " where r.household_number = :household")
                .bind("household", household.value())
                .map(ROWS)
                .list();
    }

    /** All versions of a person, oldest first. */
    public List<ResidentVersion> versions(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.addressee_number = :number
                        order by v.version
                        """)
                .bind("number", number.value())
                .map(ROWS)
                .list();
    }

    /** All versions of these people. */
    public List<ResidentVersion> versions(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.addressee_number = any(:people)
                        order by v.addressee_number, v.version
                        """)
                .bind("people", Listed.texts(people.stream().map(AddresseeNumber::value)))
                .map(ROWS)
                .list();
    }

    /** The versions that one movement made. */
    public List<ResidentVersion> ofMovement(UnitOfWork work, MovementId movement) {
        return work.sql()
                .createQuery("select " + ROWS.columns("v") + """
                         from resident_records.resident_version v
                        where v.movement_id = :movement
                        order by v.addressee_number, v.version
                        """)
                .bind("movement", movement)
                .map(ROWS)
                .list();
    }

    /** The movement that made a version; empty if the version was imported. */
    public Optional<MovementId> movementOf(UnitOfWork work, AddresseeNumber number, int version) {
        return work.sql()
                .createQuery("""
                        select movement_id from resident_records.resident_version
                        where addressee_number = :number and version = :version
                          and movement_id is not null
                        """)
                .bind("number", number.value())
                .bind("version", version)
                .mapTo(UUID.class)
                .map(MovementId::new)
                .findOne();
    }

    /** The newest record of the one who has or had the number, in whatever version. */
    public List<ResidentVersion> holders(UnitOfWork work, HeldNumber number) {
        return work.sql()
                .createQuery(NEWEST + """
                         where r.addressee_number in (
                            select addressee_number from resident_records.number_holder
                            where kind = :kind and number = :number)
                        """)
                .bind("kind", number.kind().code())
                .bind("number", number.value())
                .map(ROWS)
                .list();
    }

    /** Newest records of those with the birth date inside; whoever asks compares the other items. */
    public List<ResidentVersion> bornOn(UnitOfWork work, CivilDate day) {
        return work.sql()
                .createQuery(NEWEST + " where v.birth_date_value = :day")
                .bind("day", day.toString())
                .map(ROWS)
                .list();
    }

    /** Newest records of the residents in one block of a town, whether its digits are full-width or, of old, half-width. */
    public List<ResidentVersion> residentsInBlock(UnitOfWork work, String town, @Nullable String block) {
        var query = work.sql()
                .createQuery(NEWEST + """
                        where v.address_town = :town and r.state = '1'
                          and v.address_block\s""" + (block == null ? "is null" : "= any(:blocks)"))
                .bind("town", town);
        var asked = block == null ? query : query.bind("blocks", Listed.texts(spellings(block)));
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
                            select municipality_code, addressee_number from resident_records.resident
                            where addressee_number > :number
                            order by addressee_number limit :people)
                        select\s""" + ROWS.columns("v") + """
                         from resident_records.resident_version v
                            join people using (municipality_code, addressee_number)
                        order by v.addressee_number, v.version
                        """)
                .bind("number", number)
                .bind("people", people)
                .map(ROWS)
                .list();
    }

    /** How many people the register knows, deleted ones too. */
    public long count(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*) from resident_records.resident")
                .mapTo(Long.class)
                .one();
    }

    /** Makes other transactions wait that want to change these people; always in the same order. */
    public void lock(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        work.sql()
                .createQuery("""
                        select addressee_number from resident_records.resident
                        where addressee_number = any(:numbers)
                        order by addressee_number for update
                        """)
                .bind("numbers", Listed.texts(numbers.stream().map(AddresseeNumber::value)))
                .mapTo(String.class)
                .list();
    }

    /**
     * Adds versions and moves the pointers to the newest ones. The database refuses a number that somebody else holds and
     * a second head of a household.
     */
    public void add(UnitOfWork work, List<ResidentVersion> versions, @Nullable MovementId movement) {
        ROWS.insert(work, versions, "movement_id", movement);
        NewestVersions.point(work, versions);
        if (versions.stream().anyMatch(ResidentVersion::isHeadOfHousehold)) {
            lookAtHeads(work);
        }
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
        work.sql().execute("""
                set constraints resident_records.one_head_per_household immediate;
                set constraints resident_records.one_head_per_household deferred
                """);
    }

    /** Adds many versions that no movement of ours made, such as those of an import; {@link #importEnds} follows. */
    public void addImported(UnitOfWork work, List<ResidentVersion> versions) {
        ROWS.copy(work, versions);
        NewestVersions.point(work, versions);
    }
}
