package jp.yakuba.childallowance.changes;

import java.util.Collection;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What was notified last of somebody of whom the register does not tell (氏名・住所等の変更届), each item by itself.
 *
 * @param name null if no name was
 * @param postalCode of the address; null if there is none
 * @param address null if no address was
 */
public record Notified(
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String address) {

    private static final String ABOUT = """
            from child_allowance.change_notification c
            where (c.person = any(:people) or (c.whose = 'recipient' and c.recipient = any(:people)))
            """;

    /** Of somebody, as whose recipient or as whosever relative it was notified. */
    public static Notified of(UnitOfWork work, AddresseeNumber person) {
        return work.sql()
                .createQuery("""
                        select (array_agg(c.name order by %1$s) filter (where c.name is not null))[1] as name,
                            (array_agg(c.postal_code order by %1$s) filter (where c.address is not null))[1] as postal_code,
                            (array_agg(c.address order by %1$s) filter (where c.address is not null))[1] as address
                        """.formatted("c.changed_on desc, c.recorded_at desc") + ABOUT)
                .bind("people", Listed.texts(Stream.of(person.value())))
                .map((row, context) ->
                        new Notified(row.getString("name"), row.getString("postal_code"), row.getString("address")))
                .one();
    }

    /** Whether it was notified of one of the people that the address is to be kept like that of a protected person. */
    public static boolean hides(UnitOfWork work, Collection<AddresseeNumber> people) {
        return work.sql()
                .createQuery("select exists(select " + ABOUT + " and c.hides)")
                .bind("people", Listed.texts(people.stream().map(AddresseeNumber::value)))
                .mapTo(Boolean.class)
                .one();
    }

    /** Shows nothing of who and where that is. */
    @Override
    public String toString() {
        return "Notified[…]";
    }
}
