package jp.yakuba.testdata.place;

import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * The municipality of the demonstration. No prefecture has the number 99, so its code has a right check digit and is
 * nobody's.
 */
public final class HomeTown {

    /** 市区町村コード. */
    public static final MunicipalityCode CODE = MunicipalityCode.ofBody("99201");

    /** 都道府県. */
    public static final String PREFECTURE = "架空県";

    /** 市区郡町村名. */
    public static final String CITY = "ひので市";

    private HomeTown() {}
}
