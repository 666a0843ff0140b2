package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What must hold of entitlements and of claims. */
final class EntitlementRules {

    private EntitlementRules() {}

    static Findings check(List<Entitlement> entitlements) {
        return inEach("entitlements", entitlements.size(), i -> {
            var entitlement = entitlements.get(i);
            return ClaimRules.check(entitlement.claim()).at("claim").and(endsAfterItsClaim(entitlement));
        });
    }

    private static Findings endsAfterItsClaim(Entitlement entitlement) {
        var end = entitlement.extinguishedOn();
        return when(
                end != null && end.isBefore(entitlement.claim().date()),
                () -> Finding.error(
                        ChildAllowanceError.ENTITLEMENT_REVERSED,
                        "extinguishedOn",
                        "消滅の事由の生じた日が認定の請求の日より前です。",
                        "請求の日と消滅の事由の生じた日を確かめてください。"));
    }

    /** No month is paid by two; of months, so that who claims before the end of one may go on with another. */
    static Findings noneOverlap(List<Entitled> entitled) {
        return inEach(
                "entitlements",
                entitled.size(),
                i -> when(
                        IntStream.range(0, i).anyMatch(other -> overlap(entitled.get(i), entitled.get(other))),
                        () -> Finding.error(
                                ChildAllowanceError.ENTITLEMENTS_OVERLAP,
                                "claim",
                                "同じ月分に二つの受給資格があります。",
                                "前の受給資格の消滅の日と、次の認定の請求の日を確かめてください。")));
    }

    private static boolean overlap(Entitled one, Entitled other) {
        return one.months().overlaps(other.months());
    }
}
