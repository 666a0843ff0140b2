package jp.yakuba.residentrecords.intake;

import jp.yakuba.foundation.code.Coded;

/** What becomes of a file in which some lines are refused; the caller chooses. */
public enum IntakeMode implements Coded {
    /** One refused line and nothing is loaded. */
    ALL_OR_NOTHING("all-or-nothing"),
    /** Refused lines stay outside, with all other lines of the same person; the rest is loaded. */
    THE_REST("the-rest");

    private final String code;

    IntakeMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
