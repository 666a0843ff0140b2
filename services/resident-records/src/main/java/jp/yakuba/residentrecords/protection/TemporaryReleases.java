package jp.yakuba.residentrecords.protection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;

/**
 * 一時解除: one clerk may issue for one person for a short while, with a reason. It ends by itself, lifts nothing, and no
 * other system hears of it (001/3.1).
 */
@ApplicationScoped
@Requirement({"001/3.1", "001/3.4"})
public class TemporaryReleases {

    private static final int REASON_WIDTH = 200;

    private final Protections protections;
    private final ProtectionSettings settings;
    private final Audit audit;
    private final Rows rows;

    TemporaryReleases(Protections protections, ProtectionSettings settings, Audit audit, Rows rows) {
        this.rows = rows;
        this.protections = protections;
        this.settings = settings;
        this.audit = audit;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<TemporaryRelease, UUID> {}

    /** What stands in the way of a certificate that shows these people; nothing where a release of the clerk runs. */
    public Findings onIssue(UnitOfWork work, Collection<AddresseeNumber> people) {
        var suppressed = protections.of(work, people);
        var released = released(work, suppressed.keySet());
        return suppressed.entrySet().stream()
                .filter(entry -> !released.contains(entry.getKey()))
                .map(entry -> entry.getValue().on(Procedure.ISSUE))
                .reduce(Findings.none(), Findings::and);
    }

    /**
     * Lets the clerk issue for the person for a while.
     *
     * @param reason why it was found right, up to 200 characters
     * @return when it ends
     */
    public Instant release(UnitOfWork work, AddresseeNumber person, String reason) {
        var entry = AuditEntry.of(RecordsOperation.PROTECTION_RELEASE).subject(person);
        if (!work.operator().may(RecordsPermission.PROTECTION_RELEASE)) {
            audit.recordInAnyCase(work, entry.outcome(Outcome.REFUSED));
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var until = work.now().plus(settings.release());
        rows.persist(new TemporaryRelease(work, person, checked(reason), until));
        audit.record(work, entry.detail("until", until));
        return until;
    }

    private static String checked(String reason) {
        try {
            return Text.require(reason, "一時解除の理由", REASON_WIDTH);
        } catch (RejectedValue rejected) {
            throw new Refusal(ProblemType.VALIDATION_FAILED, rejected.finding("reason"));
        }
    }

    private Set<AddresseeNumber> released(UnitOfWork work, Collection<AddresseeNumber> people) {
        return people.isEmpty()
                ? Set.of()
                : rows
                        .list(
                                "addresseeNumber in ?1 and userId = ?2 and until > ?3",
                                people.stream().map(AddresseeNumber::value).toList(),
                                work.operator().userId(),
                                work.now())
                        .stream()
                        .map(TemporaryRelease::person)
                        .collect(Collectors.toSet());
    }
}
