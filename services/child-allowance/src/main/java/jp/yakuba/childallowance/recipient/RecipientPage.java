package jp.yakuba.childallowance.recipient;

import java.util.List;
import jp.yakuba.childallowance.claim.ClaimHistory;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.screens.PersonHeader;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as the page shows it.
 *
 * @param number 宛名番号
 * @param header who it is; null to who may not see people, and where nobody is known of the number
 * @param children who is paid for
 * @param years what is due, month by month
 * @param spans the same, as months in a row with the same amount
 * @param month what one month follows from; null where nothing is due
 * @param claims what was claimed of the person, as who claims or as a child
 */
public record RecipientPage(
        String number,
        @Nullable PersonHeader header,
        List<Child> children,
        List<FiscalYear> years,
        List<Span> spans,
        @Nullable Month month,
        List<ClaimHistory.Entry> claims) {

    /**
     * A child who is paid for.
     *
     * @param person who it is; null where that is not seen
     * @param months from which month to which
     */
    public record Child(String number, @Nullable AddresseeInSight person, String months) {}

    /**
     * Months in a row for which the same is due.
     *
     * @param asked the first of them, as it is asked for
     */
    public record Span(String asked, String months, String amount) {}

    /**
     * What a month follows from.
     *
     * @param name such as 2026年11月分
     * @param amount what is due for it
     * @param ranks each child as it counts in it; none where another decision than a certification says what is due
     * @param steps how it was found
     */
    public record Month(String name, String amount, List<Rank> ranks, List<Reason> steps) {}

    /** As which child one counts in a month, at what stage and to which amount. */
    public record Rank(String child, String rank, String stage, String amount, String reason) {}

    /** One step of the calculation. */
    public record Reason(String item, String amount, String rule, String article) {}
}
