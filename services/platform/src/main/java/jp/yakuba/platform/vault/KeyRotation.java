package jp.yakuba.platform.vault;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;

/**
 * Puts everything sealed under the current keys, after a new one was put in front in the configuration: the command {@code
 * keys rotate}. Works in small transactions beside the running service; broken off, it goes on where it stopped when it is
 * run again.
 */
@ApplicationScoped
public class KeyRotation {

    private static final int BATCH = 500;

    private final Database database;
    private final List<SealedStore> stores;
    private final Audit audit;

    KeyRotation(Database database, @All List<SealedStore> stores, Audit audit) {
        this.database = database;
        this.stores = stores;
        this.audit = audit;
    }

    /** Goes on until nothing is left under an old key; returns how many values were sealed anew. */
    public int run(MunicipalityCode municipality) {
        var operator = Operator.system(municipality, "key-rotation");
        var total = stores.stream().mapToInt(store -> rekey(operator, store)).sum();
        audit.recordApart(
                operator,
                AuditEntry.of(PlatformOperation.INDIVIDUAL_NUMBER_REKEY).records(total));
        return total;
    }

    private int rekey(Operator operator, SealedStore store) {
        var total = 0;
        int done;
        do {
            done = database.transact(operator, work -> store.rekey(work, BATCH));
            total += done;
        } while (done > 0);
        return total;
    }
}
