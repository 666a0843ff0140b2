package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Whose records tell where a protected person lives, lived or goes: the person's own, those of who stands or stood in the
 * same household, of who has or had the same address, came from there or goes there. The one place that answers this for
 * screens, REST, papers, searches and events.
 */
@ApplicationScoped
@Requirement("001/3.4")
public class GuardedPeople {

    /** As SQL: their numbers, for queries that must not let anybody be found by where they live. */
    public static final String NUMBERS = """
            select guarded.addressee_number from resident_records.guarded_person guarded""";

    /** On the records of those who are not protected themselves. */
    public static final Mark MARK = Mark.guard("支援対象者と同じ住所・世帯の履歴");

    private static final String PENDING = "";

    private final Event<GuardsPending> pending;

    private final ProtectionSettings settings;

    GuardedPeople(Event<GuardsPending> pending, ProtectionSettings settings) {
        this.pending = pending;
        this.settings = settings;
    }

    /** Of these people those whose records tell it, each with the protected persons whom they tell of. */
    public Map<AddresseeNumber, Set<AddresseeNumber>> among(UnitOfWork work, Collection<AddresseeNumber> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var numbers = people.stream().map(AddresseeNumber::value).distinct().toList();
        var rows = rows(work, numbers);
        if (rows.stream().anyMatch(Row::isPending)) {
            pending.fire(new GuardsPending(work));
            rows = rows(work, numbers);
        }
        var guarded = new HashMap<AddresseeNumber, Set<AddresseeNumber>>();
        rows.forEach(row -> guarded.computeIfAbsent(new AddresseeNumber(row.person()), first -> new HashSet<>())
                .add(new AddresseeNumber(row.guard())));
        return guarded;
    }

    /** Brings what {@link #NUMBERS} selects from up to date. */
    public void settle(UnitOfWork work) {
        if (!rows(work, List.of()).isEmpty()) {
            pending.fire(new GuardsPending(work));
        }
    }

    private record Row(String person, String guard) {

        boolean isPending() {
            return person.equals(PENDING);
        }
    }

    /** One round for all: almost always nothing is pending, and the municipality has not decided otherwise since. */
    private List<Row> rows(UnitOfWork work, List<String> people) {
        return work.sql()
                .createQuery("""
                        select addressee_number, protected_number from resident_records.guarded_person
                        where addressee_number = any(:people)
                        union all
                        select '', addressee_number from resident_records.guard_pending
                        union all
                        select '', '' where cast(:rule as text) <> coalesce((
                            select former_dwellings from resident_records.guard_rule), 'everybody')
                        """)
                .bind("rule", FormerDwellings.of(settings, work.municipality()).code())
                .bindArray("people", String.class, people)
                .map((row, context) -> new Row(row.getString(1), row.getString(2)))
                .list();
    }
}
