package jp.yakuba.office.issuance.certifier;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** In whose name a paper is issued. */
@Requirement({"001/1.3.7", "001/1.3.9"})
public enum Office implements Coded {
    /** 市区町村長. */
    MAYOR("mayor", "市区町村長"),
    /** 職務代理者. */
    ACTING_MAYOR("acting-mayor", "職務代理者");

    private final String code;
    private final String label;

    Office(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** On screens. */
    public String label() {
        return label;
    }

    /** The office of a code. */
    public static Office of(String code) {
        return Coded.find(Office.class, code)
                .orElseThrow(() ->
                        new RejectedValue(FoundationError.UNKNOWN_CODE, "市区町村長か職務代理者かが選ばれていません。", "どちらかを選んでください。"));
    }
}
