package jp.yakuba.residentrecords.certificate.content;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;

/** 証明書の種別. */
@Requirement("001/5.1")
public enum CertificateKind implements Coded {
    /** 世帯連記式: current entries of members of one household on one copy. */
    HOUSEHOLD("household", "住民票の写し（世帯連記式）"),
    /** 個人票: a copy for each person. */
    INDIVIDUAL("individual", "住民票の写し（個人票）"),
    /** 除票: a copy for each person who has left. */
    DELETED("deleted", "住民票の除票の写し");

    private final String code;
    private final String label;

    CertificateKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    /** On screens and as the title of the document. */
    public String label() {
        return label;
    }

    public static CertificateKind of(String code) {
        return Coded.find(CertificateKind.class, code)
                .orElseThrow(() -> new IllegalArgumentException("No kind of certificate: " + code));
    }
}
