package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.search.HitCount;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;

/** Tells the audit log of searches: by which items and how many were found, never whom somebody looked for. */
@ApplicationScoped
@Requirement("001/10.2")
class SearchLog {

    private final Audit audit;

    SearchLog(Audit audit) {
        this.audit = audit;
    }

    void searched(UnitOfWork work, SearchCriteria criteria, HitCount count) {
        var entry = AuditEntry.of(RecordsOperation.RESIDENT_SEARCH).detail("keys", String.join(" ", criteria.keys()));
        var addressee = criteria.addresseeNumber();
        if (addressee != null) {
            entry = entry.subject(addressee);
        }
        var household = criteria.householdNumber();
        if (household != null) {
            entry = entry.subject(household);
        }
        if (criteria.individualNumber() != null) {
            entry = entry.individualNumberSeen();
        }
        audit.record(work, entry.records(count.value()));
    }
}
