package jp.yakuba.office.issuance;

/** What is done with a paper once it was issued. */
public enum IssueStep {
    /** Its entry in the history is looked at. */
    VIEW,
    /** 印刷. */
    PRINT,
    /** 再印刷. */
    REPRINT,
    /** 処分. */
    DISPOSE
}
