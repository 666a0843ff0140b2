package jp.yakuba.childallowance.calculation;

import java.util.Comparator;
import java.util.List;
import jp.yakuba.childallowance.law.Months;

/**
 * An entitlement in months.
 *
 * @param entitlement the entitlement
 * @param start from which month it counts
 * @param last the last month, that of the day on which it ended (児童手当法第8条第2項)
 */
record Entitled(Entitlement entitlement, StartMonth start, int last) {

    private static final Comparator<Entitlement> BY_CLAIM =
            Comparator.comparing(entitlement -> entitlement.claim().date());

    static Entitled of(Entitlement entitlement) {
        var end = entitlement.extinguishedOn();
        return new Entitled(
                entitlement, StartMonth.of(entitlement.claim()), end == null ? Months.NEVER : Months.of(end));
    }

    /** All of a recipient, in the order of their claims. */
    static List<Entitled> all(AllowanceFacts facts) {
        var entitlements = facts.entitlements();
        return entitlements.size() == 1
                ? List.of(of(entitlements.getFirst()))
                : entitlements.stream().sorted(BY_CLAIM).map(Entitled::of).toList();
    }

    boolean has(int month) {
        return start.number() <= month && month <= last;
    }

    Claim claim() {
        return entitlement.claim();
    }
}
