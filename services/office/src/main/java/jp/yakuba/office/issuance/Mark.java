package jp.yakuba.office.issuance;

import jp.yakuba.foundation.Requirement;

/** What is printed on a paper besides what it says. */
@Requirement("001/5.7")
public enum Mark {
    /** 「公用」: issued to an office, free of charge. */
    OFFICIAL_USE,
    /** 「見本」: of the demonstration town, or a preview; certifies nothing. */
    SPECIMEN,
    /** 「再印刷」: printed again under the same issue number, for example after a paper jam. */
    REPRINT
}
