package jp.yakuba.residentrecords.certificate.issue;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** 請求者の区分: by which article somebody asks for a copy, and so what may stand on it. */
@Requirement("001/5.1")
public enum ApplicantClass implements Coded {
    /** 本人等: of a resident record, one who stands on it or lives in the household; of a 除票, the person alone. */
    SELF("self", "本人等（除票は本人だけ）"),
    /** 国又は地方公共団体の機関. */
    PUBLIC_BODY("public-body", "国・地方公共団体の機関"),
    /** 第三者 with a right, a duty or another just reason. */
    THIRD_PARTY("third-party", "第三者"),
    /** 特定事務受任者: lawyers and others on a client's behalf. */
    MANDATED_PROFESSIONAL("mandated-professional", "特定事務受任者");

    private final String code;
    private final String label;

    ApplicantClass(String code, String label) {
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

    /** Whether the copy shows 基礎証明事項 and no 備考 (法12条の3第1項, 第2項). */
    public boolean getsBasicItems() {
        return this == THIRD_PARTY || this == MANDATED_PROFESSIONAL;
    }

    public static ApplicantClass of(String code) {
        return Coded.find(ApplicantClass.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No class of applicant: " + code));
    }
}
