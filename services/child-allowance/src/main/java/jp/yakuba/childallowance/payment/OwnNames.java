package jp.yakuba.childallowance.payment;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.BankKana;
import jp.yakuba.office.search.PersonNames;
import org.jspecify.annotations.Nullable;

/**
 * In which names somebody may have an account: each as banks write it, without spaces.
 *
 * @param written none if it is not known how anything is read
 */
public record OwnNames(Set<String> written) {

    private static final String SPACES = "[ 　]+";

    public OwnNames {
        written = Set.copyOf(written);
    }

    public static OwnNames of(PersonNames names) {
        return new OwnNames(Stream.of(
                        names.reading(),
                        names.commonNameReading(),
                        names.roman(),
                        former(names.formerSurnameReading(), names.reading()))
                .filter(Objects::nonNull)
                .map(OwnNames::written)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** 旧氏 with the 名. */
    private static @Nullable String former(@Nullable String surname, @Nullable String reading) {
        return surname == null || reading == null
                ? null
                : surname + reading.strip().replaceFirst("^[^ 　]*", "");
    }

    private static String written(String name) {
        return BankKana.of(name).replaceAll(SPACES, "");
    }

    /** Whether an account in that name may be the person's own. */
    public boolean mayBe(AccountHolder holder) {
        return written.isEmpty() || written.contains(holder.value().replaceAll(SPACES, ""));
    }

    /** Shows no name. */
    @Override
    public String toString() {
        return "OwnNames[…]";
    }
}
