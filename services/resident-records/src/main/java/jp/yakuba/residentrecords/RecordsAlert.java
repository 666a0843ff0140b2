package jp.yakuba.residentrecords;

import jp.yakuba.foundation.finding.AlertCode;

/** What resident records find that may be passed. They do not begin with the
 * name of the room: they were stored with movements and imports, and published, before there was another one. */
public enum RecordsAlert implements AlertCode {
    ADDRESS_BEFORE_BLOCK_MISSING("address-before-block-missing"),
    ADDRESS_BEFORE_MISSING("address-before-missing"),
    ADDRESS_BEFORE_NOT_ABROAD("address-before-not-abroad"),
    ADDRESS_BEFORE_RESIDENT("address-before-resident"),
    ADDRESS_BEFORE_WHERE_DELETED("address-before-where-deleted"),
    ADDRESS_NAMES_UNKNOWN("address-names-unknown"),
    BLOCK_MISSING("block-missing"),
    FORMER_RECORD_DIFFERS("former-record-differs"),
    HEAD_MISSING("head-missing"),
    HEAD_UNDER_AGE("head-under-age"),
    HOUSEHOLD_WITHOUT_HEAD("household-without-head"),
    IDENTITY_NOT_CHECKED("identity-not-checked"),
    INDIVIDUAL_NUMBER_CHANGED_ELSEWHERE("individual-number-changed-elsewhere"),
    INDIVIDUAL_NUMBER_MISSING("individual-number-missing"),
    ITEM_TO_BE_JUSTIFIED("item-to-be-justified"),
    JOINED_BEFORE_HOUSEHOLD("joined-before-household"),
    LAST_REGISTERED_ADDRESS_MISSING("last-registered-address-missing"),
    MOVE_OUT_CERTIFICATE_MISSING("move-out-certificate-missing"),
    MOVE_OUT_DESTINATION_MISSING("move-out-destination-missing"),
    MOVEMENT_BEFORE_NEWEST("movement-before-newest"),
    MOVER_PLANS_TO_LEAVE("mover-plans-to-leave"),
    MUNICIPALITY_UNKNOWN("municipality-unknown"),
    NAME_MISSING("name-missing"),
    NOTICE_ALREADY_RECEIVED("notice-already-received"),
    NOTIFIED_LATE("notified-late"),
    NOTIFIER_HEAD_ABSENT("notifier-head-absent"),
    POSTAL_CODE_OF_ANOTHER_PLACE("postal-code-of-another-place"),
    POSTAL_CODE_OF_ANOTHER_TOWN("postal-code-of-another-town"),
    PROCESSED_BEFORE_LAST_ONE("processed-before-last-one"),
    PROTECTION_TERM_ENDS_SOON("protection-term-ends-soon"),
    PROTECTION_TERM_OVER("protection-term-over"),
    RE_ENTRY_POSSIBLE("re-entry-possible"),
    RECOMPILED_BEFORE_LAST_ONE("recompiled-before-last-one"),
    RECORD_CODE_AFTER_ABROAD("record-code-after-abroad"),
    RECORD_CODE_CHANGED_ELSEWHERE("record-code-changed-elsewhere"),
    RECORD_CODE_NOT_GIVEN("record-code-not-given"),
    RELATIONSHIP_MISSING("relationship-missing"),
    REPRESENTATIVE_NOT_NAMED("representative-not-named"),
    RESIDENCE_EXPIRED("residence-expired"),
    RESIDENCE_EXPIRY_MISSING("residence-expiry-missing"),
    RESIDENCE_STATUS_MISSING("residence-status-missing"),
    SAME_ADDRESS("same-address"),
    SAME_PERSON_POSSIBLE("same-person-possible"),
    SEX_MISSING("sex-missing"),
    SOLE_MEMBER_UNDER_AGE("sole-member-under-age"),
    STAY_WITHOUT_END("stay-without-end"),
    SUPPRESSED("suppressed"),
    TAKEN_AS_MEANT("taken-as-meant"),
    TOWN_NOT_IN_REGISTER("town-not-in-register"),
    TRANSITIONAL_STAY_ENDED("transitional-stay-ended");

    private final String code;

    RecordsAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
