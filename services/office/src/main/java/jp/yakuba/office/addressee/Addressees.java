package jp.yakuba.office.addressee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.IndexTable;
import jp.yakuba.office.search.NameRow;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The people whom a business keeps, each as they were told of last. */
public final class Addressees {

    /** A copy has no names of the past: each is as good as of any version that will come. */
    private static final int NEVER_PAST = Integer.MAX_VALUE;

    private static final Comparator<KeptAddressee> AS_WRITTEN = Comparator.<KeptAddressee, Boolean>comparing(
                    kept -> kept.person().state() != ResidentState.RESIDENT)
            .thenComparing(
                    kept -> kept.person().displayOrder(), Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(kept -> kept.person().addresseeNumber());

    private final String schema;
    private final IndexTable<NameRow> names;

    /** Those of a business. */
    public Addressees(Room business) {
        this.schema = business.schema();
        this.names = NameRow.table(schema, "addressee_name");
    }

    String schema() {
        return schema;
    }

    /**
     * Takes in somebody who is in no register here, as the business has registered them: found and shown like everybody else.
     * The household of such a person is the number alone.
     */
    public void keep(UnitOfWork work, KeptAddressee outsider) {
        var person = outsider.person();
        if (!person.kind().isOutside()) {
            throw new IllegalArgumentException("of residents the register tells");
        }
        keep(work, List.of(new Told(person.addresseeNumber(), person, outsider.marks())), false);
    }

    /** Takes in what was told; of a record that is older than the one kept only the marks. */
    void follow(UnitOfWork work, Collection<Told> told) {
        keep(work, told, false);
    }

    /** Takes in what was told in place of whatever is kept. */
    void begin(UnitOfWork work, Collection<Told> told) {
        keep(work, told, true);
    }

    private void keep(UnitOfWork work, Collection<Told> told, boolean anew) {
        var people = told.stream()
                .flatMap(one ->
                        Optional.ofNullable(one.person())
                                .map(person -> new KeptAddressee(person, one.marks()))
                                .stream())
                .toList();
        var rows = nameRows(work.municipality(), people);
        var kept = people.isEmpty() ? Map.<AddresseeNumber, Kept>of() : put(work, people, anew);
        putMarks(
                work,
                told.stream().filter(one -> !kept.containsKey(one.number())).toList());
        putNames(work, kept, rows.join());
    }

    /** The names of people are looked at while the database takes their records. */
    private static CompletableFuture<Map<AddresseeNumber, List<NameRow>>> nameRows(
            MunicipalityCode municipality, List<KeptAddressee> people) {
        return CompletableFuture.supplyAsync(() -> people.stream()
                .map(KeptAddressee::person)
                .collect(Collectors.toMap(
                        Addressee::addresseeNumber,
                        person -> NameRow.of(municipality, person.keys(), person.names(), NEVER_PAST))));
    }

    /**
     * That a record was kept.
     *
     * @param known whether there was one of the person before
     * @param otherwise whether the person is to be found otherwise than before
     */
    private record Kept(boolean known, boolean otherwise) {}

    /** Those whose record was kept. */
    private Map<AddresseeNumber, Kept> put(UnitOfWork work, List<KeptAddressee> people, boolean anew) {
        return new AddresseeRows(people)
                .bind(work.sql().createQuery("""
                        insert into %s.addressee as kept
                            (addressee_number, version, household_number, ordering, birth, state, sex, record, marks)
                        select number, version, household, ordering, birth, state, nullif(sex, ''),
                            cast(record as jsonb), cast(marks as jsonb)
                        from unnest(:numbers, :versions, :households, :orderings, :births, :states, :sexes, :records, :marks)
                            as told (number, version, household, ordering, birth, state, sex, record, marks)
                        on conflict (municipality_code, addressee_number) do update set
                            version = excluded.version, household_number = excluded.household_number,
                            ordering = excluded.ordering, birth = excluded.birth, state = excluded.state,
                            sex = excluded.sex, record = excluded.record, marks = excluded.marks
                        where :anew or kept.version <= excluded.version
                        returning new.addressee_number, old.addressee_number is not null,
                            :anew or (old.ordering, old.birth, old.state, old.household_number, old.record -> 'names')
                                is distinct from
                                (new.ordering, new.birth, new.state, new.household_number, new.record -> 'names')
                        """.formatted(schema)))
                .bind("anew", anew)
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString(1)), new Kept(row.getBoolean(2), row.getBoolean(3))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void putMarks(UnitOfWork work, List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        work.sql()
                .createUpdate("""
                        update %s.addressee kept set marks = cast(told.marks as jsonb)
                        from unnest(:numbers, :marks) as told (number, marks)
                        where kept.addressee_number = told.number
                        """.formatted(schema))
                .bind("numbers", Listed.texts(told.stream().map(one -> one.number()
                        .value())))
                .bind("marks", Listed.texts(told.stream().map(one -> one.marks().text())))
                .execute();
    }

    private void putNames(
            UnitOfWork work, Map<AddresseeNumber, Kept> kept, Map<AddresseeNumber, List<NameRow>> rowsOf) {
        var known = new ArrayList<String>();
        var rows = new ArrayList<NameRow>();
        kept.forEach((number, one) -> {
            if (one.otherwise()) {
                rows.addAll(rowsOf.getOrDefault(number, List.of()));
                if (one.known()) {
                    known.add(number.value());
                }
            }
        });
        if (!known.isEmpty()) {
            work.sql()
                    .createUpdate(
                            "delete from %s.addressee_name where addressee_number = any(:numbers)".formatted(schema))
                    .bind("numbers", Listed.texts(known))
                    .execute();
        }
        names.load(work, rows);
    }

    /** The person of a number. */
    public Optional<KeptAddressee> find(UnitOfWork work, AddresseeNumber number) {
        return Optional.ofNullable(of(work, List.of(number)).get(number));
    }

    /** Those of these numbers who are kept. */
    public Map<AddresseeNumber, KeptAddressee> of(UnitOfWork work, Collection<AddresseeNumber> numbers) {
        return select(
                        work,
                        "addressee_number",
                        numbers.stream().map(AddresseeNumber::value).toList())
                .stream()
                .collect(Collectors.toMap(kept -> kept.person().addresseeNumber(), Function.identity()));
    }

    /** Everybody of a household, residents before those who have left it. */
    public List<KeptAddressee> ofHousehold(UnitOfWork work, HouseholdNumber household) {
        return select(work, "household_number", List.of(household.value())).stream()
                .sorted(AS_WRITTEN)
                .toList();
    }

    private List<KeptAddressee> select(UnitOfWork work, String column, List<String> values) {
        return work.sql()
                .createQuery("select record, marks from %s.addressee where %s = any(:values)".formatted(schema, column))
                .bind("values", Listed.texts(values))
                .map((row, context) -> KeptAddressee.read(row.getString("record"), row.getString("marks")))
                .list();
    }

    static String text(Addressee person) {
        return Json.write(RecordJson.of(Addressee.SHAPE, person));
    }
}
