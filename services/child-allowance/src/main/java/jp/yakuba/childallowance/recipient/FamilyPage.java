package jp.yakuba.childallowance.recipient;

import java.util.List;
import jp.yakuba.childallowance.payment.recipient.PaymentsInSight;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.screens.PersonHeader;
import org.jspecify.annotations.Nullable;

/**
 * A recipient and the family as the page shows them.
 *
 * @param number 宛名番号
 * @param header who it is; null to who may not see people, and where nobody is known of the number
 * @param payments what is paid, and how; null to who may not see payments, and of who is paid nothing
 * @param employment 被用者区分; empty of who is no recipient
 * @param children who is paid for, or counts for the others, or did
 * @param due what is due, month by month
 * @param filed what was claimed, stated and told, and what waits
 */
public record FamilyPage(
        String number,
        @Nullable PersonHeader header,
        PaymentsInSight.@Nullable Seen payments,
        String employment,
        List<Child> children,
        Due due,
        FiledInSight filed) {

    public FamilyPage {
        children = List.copyOf(children);
    }

    /**
     * A child of the recipient.
     *
     * @param person who it is; null where that is not seen
     * @param rank as which child it counts this month (第何子); empty where it does not
     * @param stage how old it is by the law, this month
     * @param amount what is due for it this month
     * @param months from which month to which it is paid for; empty where it is not
     * @param stated the last statement of it; empty where there is none
     */
    public record Child(
            String number,
            @Nullable AddresseeInSight person,
            String rank,
            String stage,
            String amount,
            String months,
            String stated) {}

    /**
     * What is due.
     *
     * @param timeline the months of a fiscal year; null where nothing is due or was ever paid
     * @param years what is due, of all years
     * @param spans the same, as months in a row with the same amount
     * @param month what one month follows from; null where nothing is due
     */
    public record Due(
            @Nullable Timeline timeline,
            List<FiscalYear> years,
            List<Span> spans,
            @Nullable Month month) {

        /** Takes lists as they are now. */
        public Due {
            years = List.copyOf(years);
            spans = List.copyOf(spans);
        }
    }

    /**
     * Months in a row for which the same is due.
     *
     * @param asked the first of them, as it is asked for
     */
    public record Span(String asked, String months, String amount) {}

    /**
     * What a month follows from.
     *
     * @param name such as 令和8年11月分
     * @param amount what is due for it
     * @param decision the claim or amendment that decided it last, as the lists of the page name it; empty where it is none of them
     * @param ranks each child as it counts in it; none where something else follows from the decisions than is due
     * @param steps how it was found
     */
    public record Month(String name, String amount, Decision decision, List<Rank> ranks, List<Reason> steps) {

        /** Takes lists as they are now. */
        public Month {
            ranks = List.copyOf(ranks);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A decision.
     *
     * @param at its page; empty where it is on none
     */
    public record Decision(String at, String words) {

        static final Decision ELSEWHERE = new Decision("", "");
    }

    /** As which child one counts in a month, at what stage and to which amount. */
    public record Rank(String child, String rank, String stage, String amount, String reason) {}

    /** One step of the calculation. */
    public record Reason(String item, String amount, String rule, String article) {}
}
