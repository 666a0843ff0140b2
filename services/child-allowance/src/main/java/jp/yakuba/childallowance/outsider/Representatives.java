package jp.yakuba.childallowance.outsider;

import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who represents a corporation or a facility, so that what is written to it names them too. */
public final class Representatives {

    private Representatives() {}

    /** Title and name, as registered last; empty of who has none. */
    public static Optional<String> of(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery("""
                        select content ->> 'representative' from child_allowance.outsider
                        where addressee_number = :number order by version desc limit 1
                        """)
                .bind("number", number.value())
                .mapTo(String.class)
                .findOne();
    }
}
