package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.Kana;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.whereabouts.Guards;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** People to be found, and searches as a clerk makes them. */
@ApplicationScoped
public class SearchTown {

    private final Database database;
    private final Residents residents;
    private final SearchIndex index;
    private final Guards guards;
    private final Searches searches;
    private final Jdbi owner;

    SearchTown(
            Database database,
            Residents residents,
            SearchIndex index,
            Guards guards,
            Searches searches,
            @ConfigProperty(name = "quarkus.flyway.jdbc-url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String user,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.owner = Jdbi.create(url, user, password);
        this.database = database;
        this.residents = residents;
        this.index = index;
        this.guards = guards;
        this.searches = searches;
    }

    /** A resident with a reading. */
    public static ResidentVersionBuilder person(String number, String surname, String given, String reading) {
        var names = Names.japanese(surname, given, reading.isEmpty() ? null : new Kana(reading));
        return Persons.resident(number, "9" + number, surname, given, "1980-12-03", "世帯主")
                .names(names);
    }

    /** Registers versions. */
    public void register(Operator operator, ResidentVersion... versions) {
        in(operator, work -> {
            residents.add(work, List.of(versions), null);
            index.load(work, List.of(versions));
            guards.imported(work, List.of(versions));
        });
    }

    /** Registers the next version of a person as a movement does. */
    public void move(Operator operator, ResidentVersion before, ResidentVersion after) {
        in(operator, work -> {
            residents.add(work, List.of(after), null);
            index.put(work, List.of(new DraftRecord(ResidentRecord.of(before), after)));
        });
    }

    /** Does something in one transaction. */
    public void in(Operator operator, Consumer<UnitOfWork> what) {
        database.transactAll(operator, what);
    }

    /** Tells the planner what is in the tables; only their owner may. */
    public void analyze() {
        owner.useHandle(handle -> handle.execute("analyze resident_records.search_person, "
                + "resident_records.search_name, resident_records.search_address"));
    }

    /** Tells the planner that in the same pages there are so many times the rows. */
    public void pretendRows(int times) {
        owner.useHandle(handle -> {
            for (var table : List.of("search_person", "search_name", "search_address")) {
                handle.execute("""
                        select pg_restore_relation_stats('schemaname', 'resident_records', 'relname', relname::text,
                            'relpages', relpages, 'reltuples', (reltuples * ?)::real)
                        from pg_class where oid = ('resident_records.' || ?)::regclass
                        """, times, table);
            }
        });
    }

    /** Does something while nobody can read the names. */
    public void whileNamesAreLocked(Runnable what) {
        owner.useTransaction(handle -> {
            handle.execute("lock table resident_records.search_name in access exclusive mode");
            what.run();
        });
    }

    /** The page of a search in a transaction that has begun. */
    SearchResult search(UnitOfWork work, String json, PageRequest page) {
        return searches.search(work, criteria(json), page);
    }

    /** The numbers found, in order. */
    public List<String> numbers(Operator operator, String json) {
        return search(operator, json).hits().stream()
                .map(hit -> hit.person().addresseeNumber())
                .map(AddresseeNumber::value)
                .toList();
    }

    /** The first page. */
    SearchResult search(Operator operator, String json) {
        return search(operator, json, new PageRequest());
    }

    SearchResult search(Operator operator, String json, PageRequest page) {
        return database.transact(operator, work -> searches.search(work, criteria(json), page));
    }

    static SearchCriteria criteria(String json) {
        return JsonForm.of(SearchCriteria.class).read(Json.parse(json));
    }
}
