package jp.yakuba.childallowance.person;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Outsiders (住登外者) who may have become residents: born on the same day, and called the same but for variants of characters,
 * or read the same but for voicing, size and length of the kana. Nobody is among them of whom a clerk has said so already.
 */
public final class Lookalikes {

    private Lookalikes() {}

    /** An outsider and the resident who looks like the same. */
    @Schema(name = "OutsiderLookalike")
    public record Pair(AddresseeNumber outsider, AddresseeNumber resident) {}

    /**
     * All of them, by the number of the outsider and that of the resident.
     *
     * @param after behind which one to begin; null for the first page
     */
    public static List<Pair> all(UnitOfWork work, @Nullable Pair after, int most) {
        return pairs(work, null, after, most);
    }

    /** The outsiders who look like one resident. */
    public static List<AddresseeNumber> of(UnitOfWork work, AddresseeNumber resident, int most) {
        return pairs(work, resident.value(), null, most).stream()
                .map(Pair::outsider)
                .toList();
    }

    private static List<Pair> pairs(UnitOfWork work, @Nullable String resident, @Nullable Pair after, int most) {
        return work.sql()
                .createQuery("""
                        with outside as (
                            select o.addressee_number, o.variant, o.reading_k3, o.birth
                            from child_allowance.searchable_name o
                            where o.state = '0' and o.form = 'name'
                              and not exists (
                                  select from child_allowance.outsider_join j where j.outsider = o.addressee_number))
                        select outsider, resident from (
                            select o.addressee_number as outsider, n.addressee_number as resident
                            from outside o
                            join child_allowance.searchable_name n on n.variant = o.variant and n.birth = o.birth
                            where n.state <> '0' and n.form = 'name'
                            union
                            select o.addressee_number, n.addressee_number
                            from outside o
                            join child_allowance.searchable_name n on n.reading_k3 = o.reading_k3 and n.birth = o.birth
                            where n.state <> '0' and n.form = 'name') alike
                        where (cast(:resident as text) is null or resident = :resident)
                          and (outsider, resident) > (:outsiderBefore, :residentBefore)
                        order by outsider, resident limit :most
                        """)
                .bind("resident", resident)
                .bind("outsiderBefore", after == null ? "" : after.outsider().value())
                .bind("residentBefore", after == null ? "" : after.resident().value())
                .bind("most", most)
                .map((row, context) ->
                        new Pair(new AddresseeNumber(row.getString(1)), new AddresseeNumber(row.getString(2))))
                .list();
    }
}
