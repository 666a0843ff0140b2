package jp.yakuba.childallowance.calculation;

/**
 * The months of an entitlement, as far as they follow from what is known.
 *
 * @param start from which month it counts
 * @param last the last month for which something is due, as a running number; before the first one if there is none
 * @param end why it is the last one
 */
public record EntitledMonths(StartMonth start, int last, EndRule end) {

    /** Whether nothing is due for any month. */
    public boolean isNone() {
        return last < start.number();
    }

    boolean overlaps(EntitledMonths other) {
        return Math.max(start.number(), other.start.number()) <= Math.min(last, other.last);
    }
}
