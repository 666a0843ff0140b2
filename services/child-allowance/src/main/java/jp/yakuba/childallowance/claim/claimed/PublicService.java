package jp.yakuba.childallowance.claim.claimed;

import jp.yakuba.foundation.code.Coded;

/** Whether somebody serves a State or a municipality, whose office then certifies and pays (児童手当法第17条第1項). */
public enum PublicService implements Coded {
    NONE("none", "公務員ではない"),
    /** 国家公務員、地方公務員: 所属庁. */
    SERVES("serves", "公務員（所属庁が支給する）"),
    /** 独立行政法人・国立大学法人などの職員、派遣されている職員: as anybody else. */
    ELSEWHERE("elsewhere", "独立行政法人・国立大学法人などの職員、派遣中の公務員");

    private final String code;
    private final String japanese;

    PublicService(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words on screens. */
    public String japanese() {
        return japanese;
    }
}
