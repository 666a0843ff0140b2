package jp.yakuba.childallowance.payment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.office.banking.BankDirectory;

/** Reads lists of one's own when the service starts, so that one that is wrong stops it then and not when money is paid. */
@ApplicationScoped
class KnownBanks {

    void read(@Observes StartupEvent start) {
        ApiSpecs.ownCodeLists().ifPresent(_ -> BankDirectory.read());
    }
}
