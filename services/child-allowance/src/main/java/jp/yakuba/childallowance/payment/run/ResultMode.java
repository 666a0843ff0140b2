package jp.yakuba.childallowance.payment.run;

import jp.yakuba.foundation.code.Coded;

/** What becomes of a list of results in which lines are wrong. */
enum ResultMode implements Coded {
    ALL_OR_NOTHING("all-or-nothing"),
    THE_REST("the-rest");

    private final String code;

    ResultMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
