package jp.yakuba.childallowance.entitlement;

import java.time.LocalDate;
import jp.yakuba.childallowance.calculation.Child;

/** What a decision says of a certification that was made before. */
public sealed interface Effect {

    /**
     * The entitlement has ended (消滅).
     *
     * @param on the day of what ended it, in whose month it still counts
     */
    record Extinguished(LocalDate on) implements Effect {}

    /** The certification was taken back (職権による取消し), and has no month. */
    record Annulled() implements Effect {}

    /**
     * A child counts no more (減額).
     *
     * @param child what the child is called
     * @param on the day, in whose month it still counts
     */
    record Left(String child, LocalDate on) implements Effect {}

    /**
     * A child counts as well (増額), from the months that its claims lead to.
     *
     * @param child the child, with the claim for revision or the statement
     */
    record Joined(Child child) implements Effect {}
}
