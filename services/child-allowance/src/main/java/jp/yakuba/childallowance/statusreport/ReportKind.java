package jp.yakuba.childallowance.statusreport;

import jp.yakuba.foundation.code.Coded;

/** Why somebody must still file (reference 027 §1.6). */
enum ReportKind implements Coded {
    /** 離婚協議中で配偶者と別居: known only by who was told of it. */
    SEPARATED("separated", "離婚協議中で配偶者と別居"),
    /** 住民票と実居住地が異なる: who is paid here and is no resident here. */
    ELSEWHERE("elsewhere", "住民票と実際の住所が違う"),
    /** 支給要件児童の戸籍・住民票がない. */
    UNREGISTERED("unregistered", "住民票のない児童"),
    /** 法人である未成年後見人、施設等受給者. */
    FACILITY("facility", "法人・施設等"),
    /** 大学生年代の「無職・その他」. */
    NOT_STUDENT("not-student", "学生でない算定対象の子"),
    /** 児童と別居, where the municipality asks for it. */
    APART("apart", "児童と別居"),
    /** 前年度未提出. */
    UNFILED("unfiled", "前年の現況届が未提出"),
    /** その他市町村が必要と認める者. */
    OTHER("other", "その他必要と認める");

    private final String code;
    private final String japanese;

    ReportKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    String japanese() {
        return japanese;
    }

    /** Whether it tells where or with whom the recipient or a child lives, or does not. */
    boolean tellsOfHomes() {
        return this == ELSEWHERE || this == UNREGISTERED || this == APART;
    }
}
