package jp.yakuba.childallowance.outsider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.person.Lookalikes;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where a clerk sees which outsiders may have become residents. */
@ApplicationScoped
class LookalikeDesk {

    /** More are looked at once these are joined. */
    private static final int MOST = 100;

    private final Audit audit;

    LookalikeDesk(Audit audit) {
        this.audit = audit;
    }

    List<Lookalikes.Pair> look(UnitOfWork work) {
        var found = Lookalikes.all(work, MOST);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.OUTSIDER_VIEW)
                        .records(found.size())
                        .addressees(found.stream()
                                .flatMap(pair -> Stream.of(pair.outsider(), pair.resident()))
                                .distinct()
                                .toList()));
        return found;
    }
}
