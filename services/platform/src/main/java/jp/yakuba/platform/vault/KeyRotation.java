package jp.yakuba.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.Operator;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.Database;

/**
 * Puts every stored number under the current keys, after a new one was put in front in the configuration. Works in small
 * transactions beside the running service; broken off, it goes on where it stopped when it is run again.
 */
@ApplicationScoped
public class KeyRotation {

    private static final int BATCH = 500;

    private final Database database;
    private final IndividualNumbers numbers;
    private final Audit audit;

    KeyRotation(Database database, IndividualNumbers numbers, Audit audit) {
        this.database = database;
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Goes on until nothing is left under an old key; returns how many versions were sealed anew. */
    public int run(MunicipalityCode municipality) {
        var operator = Operator.system(municipality, "key-rotation");
        var total = 0;
        int done;
        do {
            done = database.transact(operator, work -> numbers.rekey(work, BATCH));
            total += done;
        } while (done > 0);
        audit.recordApart(operator, AuditEntry.of("individual-number.rekey").records(total));
        return total;
    }
}
