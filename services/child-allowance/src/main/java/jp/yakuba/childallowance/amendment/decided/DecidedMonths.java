package jp.yakuba.childallowance.amendment.decided;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.amendment.amended.DecidedAmendment;
import jp.yakuba.childallowance.amendment.amended.History;
import jp.yakuba.childallowance.claim.decided.DecidedClaims;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The months of many recipients, as they follow from all that was decided and from the law as it is known here now. */
@ApplicationScoped
public class DecidedMonths {

    private final DecidedClaims claims;
    private final DecidedAmendments amendments;

    DecidedMonths(DecidedClaims claims, DecidedAmendments amendments) {
        this.claims = claims;
        this.amendments = amendments;
    }

    /** The certifications of each recipient behind one number up to another; calculated side by side, none waits for another. */
    public Map<AddresseeNumber, List<CertifiedMonths>> between(UnitOfWork work, String behind, String last) {
        var amended = amendments.holding(work, behind, last);
        var certified = claims.between(work, behind, last).stream()
                .collect(Collectors.groupingBy(DecidedClaims.Kept::recipient));
        return certified.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey,
                        entry -> months(entry.getValue(), amended.getOrDefault(entry.getKey(), List.of()))));
    }

    private static List<CertifiedMonths> months(List<DecidedClaims.Kept> claims, List<DecidedAmendment> amended) {
        var history =
                new History(claims.stream().map(DecidedClaims.Kept::certified).toList(), amended);
        return history.certified().stream().map(history::months).toList();
    }
}
