package jp.yakuba.childallowance.monthcheck;

import jp.yakuba.childallowance.entitlement.AmountChange;

/**
 * Something that stands otherwise than it follows from the decisions.
 *
 * @param what it is; where that is no amount, months and amounts are empty
 */
record Deviation(String what, String first, String last, String stands, String follows) {

    static Deviation of(String what) {
        return new Deviation(what, "", "", "", "");
    }

    static Deviation of(AmountChange amounts) {
        return new Deviation(
                "月額",
                amounts.first().toString(),
                amounts.last().toString(),
                String.valueOf(amounts.before()),
                String.valueOf(amounts.after()));
    }

    /** As a line of the list. */
    String line(String recipient) {
        return String.join(",", recipient, what, first, last, stands, follows) + "\r\n";
    }
}
