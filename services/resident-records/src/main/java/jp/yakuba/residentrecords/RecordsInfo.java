package jp.yakuba.residentrecords;

import jp.yakuba.foundation.finding.InfoCode;

/** What resident records find that is only told. They do not begin with the
 * name of the room: they were stored with movements and imports, and published, before there was another one. */
public enum RecordsInfo implements InfoCode {
    ACCEPTANCE_NOTICE_POSSIBLE("acceptance-notice-possible"),
    BUILDING_NOTE_DIFFERS("building-note-differs"),
    HOUSEHOLD_AT_SAME_ADDRESS("household-at-same-address"),
    HOUSEHOLD_WITHOUT_HEAD("household-without-head"),
    RECORD_CODE_NEW("record-code-new"),
    REMAINING_MEMBER_BECOMES_HEAD("remaining-member-becomes-head"),
    REVERSAL_TAKES_BACK("reversal-takes-back"),
    SEVERAL_DELETED_RECORDS("several-deleted-records"),
    SUPPRESSION_RELEASED("suppression-released");

    private final String code;

    RecordsInfo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
