package jp.yakuba.residentrecords.measure.notice;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** What the applicant is told. */
@Requirement("001/3.4")
enum NoticeKind implements Coded {
    /** 支援措置を開始する旨の通知. */
    BEGUN("begun", "支援措置開始通知"),
    /** 支援措置期間終了通知 (20.5.1). */
    TERM_ENDS("term-ends", "支援措置期間終了通知");

    private final String code;
    private final String japanese;

    NoticeKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** Its title, and the word on screens. */
    String japanese() {
        return japanese;
    }
}
