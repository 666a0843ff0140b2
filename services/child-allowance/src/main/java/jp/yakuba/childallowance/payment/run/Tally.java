package jp.yakuba.childallowance.payment.run;

/**
 * What a preview comes to.
 *
 * @param lines recipients in it
 * @param transfers those who are paid
 * @param amount what they are paid
 * @param offset what is set off against what was overpaid
 * @param deducted what is taken for fees and as donations
 * @param held what suspensions hold back
 * @param unconfirmed what waits for ends and decreases that movements ask for
 * @param barred what is not paid any more, being barred by time
 * @param overpaid what stays overpaid
 */
record Tally(
        int lines,
        int transfers,
        long amount,
        long offset,
        long deducted,
        long held,
        long unconfirmed,
        long barred,
        long overpaid) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
