package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.GuardedPeople;

/**
 * Issued copies as the operator may read of them: what clerks wrote about the copy of one whose record tells where somebody
 * hides may tell it, too.
 */
@ApplicationScoped
@Requirement("001/3.4")
class IssueSight {

    private final GuardedPeople guarded;

    IssueSight(GuardedPeople guarded) {
        this.guarded = guarded;
    }

    CertificateIssue of(UnitOfWork work, CertificateIssue issue) {
        return of(work, List.of(issue)).getFirst();
    }

    List<CertificateIssue> of(UnitOfWork work, List<CertificateIssue> issues) {
        if (Clearance.of(work.operator(), true).whereabouts()) {
            return issues;
        }
        var hiding = hiding(work, issues);
        return issues.stream()
                .map(issue -> Collections.disjoint(issue.people(), hiding) ? issue : issue.saying(Clearance.MASK))
                .toList();
    }

    private Set<AddresseeNumber> hiding(UnitOfWork work, Collection<CertificateIssue> issues) {
        return guarded.among(
                        work,
                        issues.stream()
                                .flatMap(issue -> issue.people().stream())
                                .toList())
                .keySet();
    }
}
