package jp.yakuba.childallowance.person;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Which outsiders (住登外者) are residents since, as a clerk has said: the old number points to the new one. */
public final class JoinedNumbers {

    private JoinedNumbers() {}

    /** Of those of these outsiders who are joined, the number of the resident. */
    public static Map<AddresseeNumber, AddresseeNumber> of(UnitOfWork work, Collection<AddresseeNumber> outsiders) {
        return pairs(work, "outsider", "resident", outsiders);
    }

    /** Of those of these residents who are joined, the number of the outsider that they were before; the last of several. */
    public static Map<AddresseeNumber, AddresseeNumber> before(UnitOfWork work, Collection<AddresseeNumber> residents) {
        return pairs(work, "resident", "outsider", residents);
    }

    private static Map<AddresseeNumber, AddresseeNumber> pairs(
            UnitOfWork work, String from, String to, Collection<AddresseeNumber> numbers) {
        return work
                .sql()
                .createQuery("""
                        select %1$s, %2$s from child_allowance.outsider_join where %1$s = any(:numbers)
                        order by recorded_at, outsider
                        """.formatted(from, to))
                .bind("numbers", Listed.texts(numbers.stream().map(AddresseeNumber::value)))
                .map((row, context) ->
                        Map.entry(new AddresseeNumber(row.getString(1)), new AddresseeNumber(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
    }
}
