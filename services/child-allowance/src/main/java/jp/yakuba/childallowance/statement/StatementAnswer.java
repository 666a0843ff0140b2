package jp.yakuba.childallowance.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is told over REST.
 *
 * @param school missing too where it would tell of where somebody is who hides
 * @param together likewise
 */
@Schema(name = "KeptCustodyStatement")
record StatementAnswer(
        AddresseeNumber child,
        LocalDate statedOn,
        Occupation occupation,
        @Nullable String school,
        @Nullable YearMonth leaves,
        @Nullable Boolean together,
        boolean cares,
        boolean pays) {

    static StatementAnswer of(CustodyStatement statement, boolean showsHomes) {
        return new StatementAnswer(
                statement.child(),
                statement.statedOn(),
                statement.occupation(),
                showsHomes ? statement.school() : null,
                statement.leaves(),
                showsHomes ? statement.together() : null,
                statement.cares(),
                statement.pays());
    }
}
