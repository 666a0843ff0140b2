package jp.yakuba.childallowance.statusreport;

import jp.yakuba.foundation.code.Coded;

/** What has become of a report. */
enum ReportState implements Coded {
    TO_SEND("to-send", "未送付", true),
    SENT("sent", "提出待ち", true),
    RECEIVED("received", "受付済み", false),
    INCOMPLETE("incomplete", "不備返戻", true),
    CHECKED("checked", "審査済み", false),
    WAIVED("waived", "提出不要", false);

    private final String code;
    private final String japanese;
    private final boolean unfiled;

    ReportState(String code, String japanese, boolean unfiled) {
        this.code = code;
        this.japanese = japanese;
        this.unfiled = unfiled;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    String japanese() {
        return japanese;
    }

    /** Whether the office waits for the recipient. */
    boolean isUnfiled() {
        return unfiled;
    }

    /** Whether nothing is to be filed any more. */
    boolean isSettled() {
        return this == CHECKED || this == WAIVED;
    }
}
