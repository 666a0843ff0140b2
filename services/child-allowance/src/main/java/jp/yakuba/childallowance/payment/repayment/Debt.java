package jp.yakuba.childallowance.payment.repayment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one owes.
 *
 * @param debtor all together; missing where nothing is owed any more
 * @param months month by month, in time
 * @param writeOffs the newest first
 */
@Schema(name = "Debt")
record Debt(@Nullable Debtor debtor, List<OwedBack> months, List<WriteOff> writeOffs) {

    Debt {
        months = List.copyOf(months);
        writeOffs = List.copyOf(writeOffs);
    }
}
