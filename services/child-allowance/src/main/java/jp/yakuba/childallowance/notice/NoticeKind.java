package jp.yakuba.childallowance.notice;

import jp.yakuba.foundation.code.Coded;

/** What is told. */
enum NoticeKind implements Coded {
    /** 認定通知書. */
    CERTIFIED("certified", "児童手当認定通知書");

    private final String code;
    private final String title;

    NoticeKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** What it is called. */
    String title() {
        return title;
    }
}
