package jp.yakuba.childallowance.outsider;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.person.Lookalikes;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where a clerk sees which outsiders may have become residents. */
@ApplicationScoped
class LookalikeDesk {

    private final Audit audit;

    LookalikeDesk(Audit audit) {
        this.audit = audit;
    }

    /** Behind the one that a page ended with. */
    List<Lookalikes.Pair> look(UnitOfWork work, Lookalikes.@Nullable Pair after, int most) {
        var found = Lookalikes.all(work, after, most);
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
