package jp.yakuba.residentrecords.certificate.content;

import jp.yakuba.foundation.Requirement;

/**
 * A name with its reading.
 *
 * @param text as registered; of a foreign resident the letters, then the characters if there are any
 * @param reading in katakana; empty if there is none
 */
public record CertifiedName(String text, String reading) {

    /** No such name. */
    public static final CertifiedName NONE = new CertifiedName("", "");

    /** The reading in parentheses, the only form there is for it. */
    @Requirement("001/5.3")
    public String bracketedReading() {
        return reading.isEmpty() ? "" : "（" + reading + "）";
    }
}
