package jp.yakuba.residentrecords.movement.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.place.ListedTowns;
import jp.yakuba.residentrecords.place.OwnTown;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.place.PostalCodes;
import jp.yakuba.residentrecords.place.TownArea;
import jp.yakuba.residentrecords.place.TownAreas;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.HeldNumber;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.SamePerson;
import org.jspecify.annotations.Nullable;

/** A register without a database: rows are added, never changed. */
public final class RegisterInMemory implements Register {

    private final Map<AddresseeNumber, List<ResidentVersion>> rows = new LinkedHashMap<>();
    private final Map<AddresseeNumber, IndividualNumber> individualNumbers = new HashMap<>();
    private final Map<MovementId, RegisteredMovement> movements = new HashMap<>();
    private @Nullable TownAreas towns;
    private PostalCodes postalCodes = PostalCodes.NONE;
    private final Set<AddresseeNumber> untold = new HashSet<>();
    private boolean tellsByIndividualNumber = true;

    /** Adds rows as they are. */
    public RegisterInMemory add(ResidentVersion... versions) {
        Stream.of(versions).forEach(this::append);
        return this;
    }

    /** Gives a person a 個人番号. */
    public RegisterInMemory withIndividualNumber(AddresseeNumber person, IndividualNumber number) {
        individualNumbers.put(person, number);
        return this;
    }

    /** Whose record it is must not be told. */
    public RegisterInMemory withoutTelling(AddresseeNumber person) {
        untold.add(person);
        return this;
    }

    /** Whose a 個人番号 is must not be told. */
    public RegisterInMemory withoutTellingByIndividualNumber() {
        tellsByIndividualNumber = false;
        return this;
    }

    /** Registers what a movement drafted. */
    public MovementId register(List<DraftRecord> records) {
        records.forEach(change -> append(change.after()));
        var movement = new RegisteredMovement(new MovementId(new UUID(0, movements.size() + 1)), records);
        movements.put(movement.id(), movement);
        return movement.id();
    }

    /** Adds what the day of a planned move-out did to the movement that planned it. */
    public void complete(MovementId id, List<DraftRecord> records) {
        records.forEach(change -> append(change.after()));
        movements.computeIfPresent(
                id,
                (_, movement) -> new RegisteredMovement(
                        id,
                        Stream.concat(movement.records().stream(), records.stream())
                                .toList()));
    }

    private void append(ResidentVersion row) {
        var versions = rows.computeIfAbsent(row.addresseeNumber(), _ -> new ArrayList<>());
        if (!versions.isEmpty() && versions.getLast().version() + 1 != row.version()) {
            throw new IllegalStateException("Not the next version: " + row);
        }
        versions.add(row);
    }

    @Override
    public Optional<ResidentRecord> record(AddresseeNumber number) {
        return Optional.ofNullable(rows.get(number)).map(List::getLast).map(ResidentRecord::of);
    }

    @Override
    public Optional<Household> household(HouseholdNumber number) {
        var members = residents(row -> row.householdNumber().equals(number));
        return members.isEmpty() ? Optional.empty() : Optional.of(new Household(number, members));
    }

    /** Everybody whom the register knows, residents and deleted ones. */
    public List<AddresseeNumber> people() {
        return List.copyOf(rows.keySet());
    }

    /** All households. */
    public List<Household> households() {
        var members = new LinkedHashMap<HouseholdNumber, List<CurrentRecord>>();
        for (var resident : residents(_ -> true)) {
            members.computeIfAbsent(resident.row().householdNumber(), _ -> new ArrayList<>())
                    .add(resident);
        }
        return members.entrySet().stream()
                .map(household -> new Household(household.getKey(), household.getValue()))
                .toList();
    }

    @Override
    public List<ResidentVersion> versions(AddresseeNumber number) {
        return List.copyOf(rows.getOrDefault(number, List.of()));
    }

    @Override
    public List<Household> householdsAt(Address address) {
        return residents(row -> row.address().isOnSameLotAs(address)).stream()
                .map(resident -> resident.row().householdNumber())
                .distinct()
                .flatMap(number -> household(number).stream())
                .toList();
    }

    /** Loads a list of the postal codes of the country. */
    public RegisterInMemory withPostalCodes(PostalCodes list) {
        postalCodes = list;
        return this;
    }

    /** Loads a list of 町字 in the place of what the register itself says. */
    public RegisterInMemory withTowns(TownArea... list) {
        towns = new ListedTowns(List.of(list));
        return this;
    }

    @Override
    public Places places() {
        return new Places(
                new OwnTown(Persons.TOWN, "東京都", "千代田区"), towns == null ? new TownsLivedIn() : towns, postalCodes);
    }

    /** Without a list: what stands in the register, and the 町字 that the tests move to. */
    private final class TownsLivedIn implements TownAreas {

        @Override
        public boolean isListed() {
            return false;
        }

        @Override
        public List<TownArea> named(String town) {
            var known = rows.values().stream()
                    .flatMap(List::stream)
                    .map(ResidentVersion::address)
                    .filter(address -> address.town().equals(town))
                    .flatMap(address -> Stream.ofNullable(address.townCode()))
                    .distinct()
                    .toList();
            var code = known.size() == 1 ? known.getFirst() : null;
            return town.endsWith("町") ? List.of(new TownArea(code, town, null, null, null, null)) : List.of();
        }
    }

    @Override
    public List<ResidentRecord> holders(HeldNumber number) {
        return newest(row -> versions(row.addresseeNumber()).stream().anyMatch(version -> has(version, number)));
    }

    private static boolean has(ResidentVersion row, HeldNumber number) {
        var foreign = row.foreign();
        var code = row.residentRecordCode();
        var card = foreign == null ? null : foreign.cardNumber();
        return (code != null && number.equals(HeldNumber.of(code)))
                || (card != null && number.equals(HeldNumber.of(card)));
    }

    @Override
    public List<ResidentRecord> holders(IndividualNumber number) {
        return newest(row -> number.equals(individualNumbers.get(row.addresseeNumber())));
    }

    @Override
    public boolean hasOtherIndividualNumber(AddresseeNumber person, IndividualNumber number) {
        return !number.equals(individualNumbers.getOrDefault(person, number));
    }

    @Override
    public List<ResidentRecord> like(Names names, @Nullable Sex sex, RecordedDate birthDate) {
        return newest(row -> SamePerson.maybe(names, sex, birthDate, row));
    }

    @Override
    public boolean mayTell(ResidentRecord record) {
        return !untold.contains(record.addresseeNumber());
    }

    @Override
    public boolean mayTellByIndividualNumber() {
        return tellsByIndividualNumber;
    }

    @Override
    public Optional<RegisteredMovement> movement(MovementId id) {
        return Optional.ofNullable(movements.get(id));
    }

    private List<ResidentRecord> newest(Predicate<ResidentVersion> wanted) {
        return rows.values().stream()
                .map(List::getLast)
                .filter(wanted)
                .map(ResidentRecord::of)
                .toList();
    }

    private List<CurrentRecord> residents(Predicate<ResidentVersion> wanted) {
        return newest(wanted).stream()
                .filter(CurrentRecord.class::isInstance)
                .map(CurrentRecord.class::cast)
                .toList();
    }
}
