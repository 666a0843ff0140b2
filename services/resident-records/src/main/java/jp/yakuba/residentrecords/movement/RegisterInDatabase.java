package jp.yakuba.residentrecords.movement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.procedure.Register;
import jp.yakuba.residentrecords.movement.procedure.RegisteredMovement;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.SamePerson;
import jp.yakuba.residentrecords.search.SimilarNames;
import jp.yakuba.residentrecords.townlist.PlacesInDatabase;
import org.jspecify.annotations.Nullable;

/**
 * The register as the transaction sees it, for the rules of one examination. They ask for the same people and households
 * again and again, and nothing is written meanwhile: each is read once.
 */
final class RegisterInDatabase implements Register {

    private final UnitOfWork work;
    private final Residents residents;
    private final IndividualNumbers individualNumbers;
    private final Protections protections;
    private final Map<AddresseeNumber, List<ResidentVersion>> versions = new HashMap<>();
    private final Map<HouseholdNumber, Optional<Household>> households = new HashMap<>();
    private @Nullable Places places;

    RegisterInDatabase(
            UnitOfWork work, Residents residents, IndividualNumbers individualNumbers, Protections protections) {
        this.work = work;
        this.residents = residents;
        this.individualNumbers = individualNumbers;
        this.protections = protections;
    }

    @Override
    public Optional<ResidentRecord> record(AddresseeNumber number) {
        var known = versions(number);
        return known.isEmpty() ? Optional.empty() : Optional.of(ResidentRecord.of(known.getLast()));
    }

    @Override
    public Optional<Household> household(HouseholdNumber number) {
        return households.computeIfAbsent(number, this::read);
    }

    private Optional<Household> read(HouseholdNumber number) {
        var members = residents.ofHousehold(work, number).stream()
                .filter(row -> row.state() == ResidentState.RESIDENT)
                .map(CurrentRecord::new)
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(new Household(number, members));
    }

    @Override
    public List<ResidentVersion> versions(AddresseeNumber number) {
        return versions.computeIfAbsent(number, unread -> residents.versions(work, unread));
    }

    @Override
    public List<Household> householdsAt(Address address) {
        return residents.residentsInBlock(work, address.town(), address.block()).stream()
                .filter(row -> row.address().isOnSameLotAs(address))
                .map(CurrentRecord::new)
                .collect(Collectors.groupingBy(member -> member.row().householdNumber()))
                .entrySet()
                .stream()
                .map(household -> new Household(household.getKey(), household.getValue()))
                .toList();
    }

    @Override
    public Places places() {
        if (places == null) {
            places = PlacesInDatabase.of(work);
        }
        return places;
    }

    @Override
    public List<ResidentRecord> holders(HeldNumber number) {
        return records(residents.holders(work, number));
    }

    @Override
    public List<ResidentRecord> holders(IndividualNumber number) {
        return individualNumbers.holders(work, number).stream()
                .flatMap(person -> record(person).stream())
                .toList();
    }

    @Override
    public boolean hasOtherIndividualNumber(AddresseeNumber person, IndividualNumber number) {
        return individualNumbers.exists(work, person)
                && !individualNumbers.find(work, number).contains(person);
    }

    /** By name, and by birth date for names that the search does not fold. */
    @Override
    public List<ResidentRecord> like(Names names, @Nullable Sex sex, RecordedDate birthDate) {
        var alike = new LinkedHashMap<AddresseeNumber, ResidentVersion>();
        var sameDay = birthDate.unknown() ? List.<ResidentVersion>of() : residents.bornOn(work, birthDate.value());
        Stream.concat(residents.newest(work, SimilarNames.of(work, names, birthDate)).stream(), sameDay.stream())
                .filter(row -> SamePerson.maybe(names, sex, birthDate, row))
                .forEach(row -> alike.putIfAbsent(row.addresseeNumber(), row));
        return records(List.copyOf(alike.values()));
    }

    /** Not of a protected person, unless to those who may know where they are; and not without the right to look at records. */
    @Override
    public boolean mayTell(ResidentRecord record) {
        return work.operator().may(RecordsPermission.RESIDENT_VIEW)
                && (work.operator().may(PlatformPermission.ITEM_PROTECTED_ADDRESS)
                        || !protections.of(work, record.addresseeNumber()).isOfProtectedPerson());
    }

    @Override
    public boolean mayTellByIndividualNumber() {
        return work.operator().may(PlatformPermission.ITEM_INDIVIDUAL_NUMBER);
    }

    @Override
    public Optional<RegisteredMovement> movement(MovementId id) {
        var made = residents.ofMovement(work, id);
        var records = made.stream()
                .map(after -> new DraftRecord(before(after), after))
                .toList();
        return records.isEmpty() ? Optional.empty() : Optional.of(new RegisteredMovement(id, records));
    }

    private @Nullable ResidentRecord before(ResidentVersion after) {
        return versions(after.addresseeNumber()).stream()
                .filter(version -> version.version() == after.version() - 1)
                .findFirst()
                .map(ResidentRecord::of)
                .orElse(null);
    }

    private static List<ResidentRecord> records(List<ResidentVersion> rows) {
        return rows.stream().map(ResidentRecord::of).toList();
    }
}
