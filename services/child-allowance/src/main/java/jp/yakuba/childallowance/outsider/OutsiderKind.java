package jp.yakuba.childallowance.outsider;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is who is in no register here (児童手当法第4条第1項、第3条第3項). */
@Schema(name = "OutsiderKind")
public enum OutsiderKind implements Coded {
    PERSON("person", "住登外者"),
    CORPORATE_GUARDIAN("corporate-guardian", "法人である未成年後見人"),
    FAMILY_HOME("family-home", "小規模住居型児童養育事業者"),
    DISABLED_CHILDREN("disabled-children", "障害児入所施設"),
    MEDICAL("medical", "指定発達支援医療機関"),
    INFANTS("infants", "乳児院"),
    CHILDREN("children", "児童養護施設"),
    PSYCHOLOGICAL("psychological", "児童心理治療施設"),
    SELF_RELIANCE("self-reliance", "児童自立支援施設"),
    OTHER_FACILITY("other-facility", "障害者支援施設・救護施設などの施設");

    private final String code;
    private final String japanese;

    OutsiderKind(String code, String japanese) {
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

    boolean isPerson() {
        return this == PERSON;
    }
}
