package jp.yakuba.office.addressee;

import java.util.List;
import java.util.function.Function;
import jp.yakuba.office.search.PersonKeys;
import jp.yakuba.platform.tenancy.Listed;
import org.jdbi.v3.core.statement.Query;

/** People as columns, for one statement. */
record AddresseeRows(List<KeptAddressee> people) {

    Query bind(Query query) {
        var keys = people.stream().map(kept -> kept.person().keys()).toList();
        bind(query, "numbers", keys, PersonKeys::number);
        bind(query, "households", keys, PersonKeys::householdNumber);
        bind(query, "orderings", keys, PersonKeys::ordering);
        bind(query, "births", keys, PersonKeys::birth);
        bind(query, "states", keys, PersonKeys::state);
        bind(query, "sexes", people, AddresseeRows::sex);
        // To write them takes as long as all else, and a processor may be idle.
        query.bind("records", Listed.texts(people.parallelStream().map(kept -> Addressees.text(kept.person()))));
        bind(query, "marks", people, kept -> kept.marks().text());
        return query.bind("versions", Listed.numbers(people.stream().map(kept -> kept.person()
                .version())));
    }

    private static String sex(KeptAddressee kept) {
        var sex = kept.person().sex();
        return sex == null ? "" : sex.code();
    }

    private static <T> void bind(Query query, String name, List<T> rows, Function<T, String> column) {
        query.bind(name, Listed.texts(rows.stream().map(column)));
    }
}
