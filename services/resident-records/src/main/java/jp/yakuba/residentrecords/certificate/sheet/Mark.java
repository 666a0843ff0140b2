package jp.yakuba.residentrecords.certificate.sheet;

import jp.yakuba.foundation.Requirement;

/** What is printed across a copy besides its entries. */
@Requirement("001/5.7")
public enum Mark {
    /** 「公用」: issued to an office, free of charge. */
    OFFICIAL_USE,
    /** 「見本」: of the demonstration town, or a preview; certifies nothing. */
    SPECIMEN,
    /** 「再印刷」: printed again under the same issue number, for example after a paper jam. */
    REPRINT
}
