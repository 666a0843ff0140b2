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
            return claim(entitlement.claim())
                    .at("claim")
                    .and(endsAfterItsClaim(entitlement))
                    .and(overlapsNone(entitlements, i));
        });
    }

    /** A claim names the day of its event where days are counted from it, and is not made before it. */
    static Findings claim(Claim claim) {
        var event = claim.event();
        return when(
                        claim.reason().hasEvent() && event == null,
                        () -> Finding.error(
                                ChildAllowanceError.CLAIM_EVENT_MISSING,
                                "event",
                                "この理由の請求には、事由の生じた日が必要です。",
                                "転出予定日、出生の日、請求できなくなった日のいずれかを入力してください。"))
                .and(when(
                        event != null && claim.date().isBefore(event),
                        () -> Finding.error(
                                ChildAllowanceError.CLAIM_BEFORE_EVENT,
                                "date",
                                "請求の日が事由の生じた日より前です。",
                                "請求の日と事由の生じた日を確かめてください。")));
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

    /** No month is paid by two. */
    private static Findings overlapsNone(List<Entitlement> entitlements, int i) {
        return when(
                IntStream.range(0, i).anyMatch(other -> overlap(entitlements.get(i), entitlements.get(other))),
                () -> Finding.error(
                        ChildAllowanceError.ENTITLEMENTS_OVERLAP,
                        "claim",
                        "受給資格の期間が重なっています。",
                        "前の受給資格の消滅の日と、次の認定の請求の日を確かめてください。"));
    }

    private static boolean overlap(Entitlement one, Entitlement other) {
        return period(one).overlaps(period(other));
    }

    private static Period period(Entitlement entitlement) {
        return new Period(entitlement.claim().date(), entitlement.extinguishedOn());
    }
}
