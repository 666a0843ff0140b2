package jp.yakuba.residentrecords.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.UnknownDate;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.SearchKeys;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.SamePerson;

/** Those whose name, now or earlier, is written or read alike, whatever variants it is written with. */
@Requirement("001/2.1.2")
public final class SimilarNames {

    /** More people of one name are no hint at anybody. */
    private static final int MOST = 500;

    private SimilarNames() {}

    /** The people who may have been born when the date says, residents before deleted ones. */
    public static List<AddresseeNumber> of(UnitOfWork work, Names names, RecordedDate birth) {
        var written =
                SamePerson.written(names).stream().map(SearchKeys::variant).toList();
        var readings = Stream.of(names.reading(), names.commonNameReading())
                .filter(Objects::nonNull)
                .map(reading -> Fuzziness.LENGTH.fold(reading.value()))
                .toList();
        return work.sql()
                .createQuery("""
                        select n.addressee_number
                        from resident_records.searchable_name n
                        where n.form in ('name', 'former', 'common')
                          and (n.variant = any(:written) and n.variant <> ''
                               or n.reading_k3 = any(:readings) and n.reading_k3 <> '')
                          and (left(n.birth, 4) between :first and :last or left(n.birth, 4) = '0001')
                        group by n.addressee_number
                        order by min(n.state), n.addressee_number limit :most
                        """)
                .bind("first", year(firstYear(birth)))
                .bind("last", year(lastYear(birth)))
                .bindArray("written", String.class, written)
                .bindArray("readings", String.class, readings)
                .bind("most", MOST)
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list();
    }

    private static int firstYear(RecordedDate birth) {
        return birth.value().year() - 1;
    }

    private static int lastYear(RecordedDate birth) {
        return UnknownDate.latest(birth).map(last -> last.year() + 1).orElse(9_999);
    }

    private static String year(int year) {
        return "%04d".formatted(year);
    }
}
