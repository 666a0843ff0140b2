package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.TableShape;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The 抑止 in force. */
@ApplicationScoped
public class Protections {

    /** A row as it is for one person: the number is that of the person, also where the household is suppressed. */
    static final TableShape<SuppressedPerson> PEOPLE = new TableShape<>(
            new RecordShape<>(SuppressedPerson.class, StoredSuppressions.VALUES), "resident_records.suppressed_person");

    /** What is suppressed of these people; those of whom nothing is are not in the answer. */
    public Map<AddresseeNumber, Protection> of(UnitOfWork work, Collection<AddresseeNumber> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return rows(work, people).stream()
                .map(SuppressedPerson::suppression)
                .collect(Collectors.groupingBy(
                        Suppression::addresseeNumber,
                        Collectors.collectingAndThen(Collectors.toList(), Protection::new)));
    }

    /** What is suppressed of one person, each with where it comes from. */
    public List<StandingSuppression> standing(UnitOfWork work, AddresseeNumber person) {
        return rows(work, List.of(person)).stream()
                .sorted(Comparator.comparing(SuppressedPerson::kind).thenComparing(SuppressedPerson::startsOn))
                .map(SuppressedPerson::standing)
                .toList();
    }

    private static List<SuppressedPerson> rows(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("select " + PEOPLE.columns("s") + """
                         from resident_records.suppressed_person s
                        where s.addressee_number = any(:people)
                        """)
                .bind(
                        "people",
                        Listed.texts(people.stream().map(AddresseeNumber::value).distinct()))
                .map(PEOPLE)
                .list();
    }

    /** What is suppressed of one person. */
    public Protection of(UnitOfWork work, AddresseeNumber person) {
        return of(work, List.of(person)).getOrDefault(person, Protection.NONE);
    }
}
