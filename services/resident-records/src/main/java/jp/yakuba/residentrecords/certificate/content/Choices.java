package jp.yakuba.residentrecords.certificate.content;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import jp.yakuba.foundation.Requirement;

/**
 * What the applicant asked for.
 *
 * @param disclosed entries that are printed; all other {@link Omittable}s read 「省略」
 * @param readings whether names are followed by their reading in katakana
 * @param history whether a form for one person shows the history of its entries
 * @param specialReasons whether that history includes movements for special reasons
 * @param remarks whether 備考 is printed; it is none of the basic items that third parties get
 */
@Requirement({"001/5.1", "001/5.3", "001/1.1.4"})
public record Choices(
        Set<Omittable> disclosed, boolean readings, boolean history, boolean specialReasons, boolean remarks) {

    /** What is printed in place of an entry that is left out. */
    public static final String OMITTED = "省略";

    public Choices {
        disclosed = Set.copyOf(disclosed);
    }

    /** Without a special request: everything that can be left out is left out. */
    public static Choices standard() {
        return new Choices(Set.of(), true, false, false, true);
    }

    /** The same with these entries printed. */
    public Choices disclosing(Omittable... more) {
        return disclosing(Set.of(more));
    }

    /** The same with these entries printed. */
    public Choices disclosing(Collection<Omittable> more) {
        var all = EnumSet.noneOf(Omittable.class);
        all.addAll(disclosed);
        all.addAll(more);
        return new Choices(all, readings, history, specialReasons, remarks);
    }

    /** The same with the history of entries. */
    public Choices withHistory() {
        return new Choices(disclosed, readings, true, specialReasons, remarks);
    }

    public boolean shows(Omittable entry) {
        return disclosed.contains(entry);
    }

    public String shown(Omittable entry, String text) {
        return shows(entry) ? text : OMITTED;
    }
}
