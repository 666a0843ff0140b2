package jp.yakuba.residentrecords;

import jp.yakuba.platform.audit.AuditedOperation;

/**
 * What resident records tell the audit log of. The codes do not begin with the name of the room: they were stored, and signed,
 * before there was another one.
 */
public enum RecordsOperation implements AuditedOperation {
    RESIDENT_SEARCH("resident.search"),
    RESIDENT_VIEW("resident.view"),
    RESIDENT_HISTORY("resident.history"),
    RESIDENT_FEED("resident.feed"),
    RESIDENT_SNAPSHOT("resident.snapshot"),
    RESIDENT_IMPORT_ORDER("resident.import.order"),
    RESIDENT_IMPORT("resident.import"),
    UPLOAD_BEGIN("upload.begin"),
    UPLOAD_CANCEL("upload.cancel"),
    HOUSEHOLD_VIEW("household.view"),
    HOUSEHOLD_WITHOUT_HEAD("household.without-head"),
    MOVEMENT_VIEW("movement.view"),
    MOVEMENT_ENTER("movement.enter"),
    MOVEMENT_CHANGE("movement.change"),
    MOVEMENT_REVIEW("movement.review"),
    MOVEMENT_SEND_BACK("movement.send-back"),
    MOVEMENT_WITHDRAW("movement.withdraw"),
    MOVEMENT_REGISTER("movement.register"),
    MOVEMENT_PLANNED_MOVE_OUT("movement.planned-move-out"),
    CERTIFICATE_ISSUE("certificate.issue"),
    CERTIFICATE_PRINT("certificate.print"),
    CERTIFICATE_REPRINT("certificate.reprint"),
    CERTIFICATE_DISPOSE("certificate.dispose"),
    CERTIFICATE_VIEW("certificate.view"),
    CERTIFICATE_HISTORY("certificate.history"),
    PROTECTION_ACKNOWLEDGE("protection.acknowledge"),
    PROTECTION_SET("protection.set"),
    PROTECTION_CHANGE("protection.change"),
    PROTECTION_LIFT("protection.lift"),
    PROTECTION_LAPSE("protection.lapse"),
    PROTECTION_VIEW("protection.view"),
    PROTECTION_RELEASE("protection.release"),
    MEASURE_APPLY("measure.apply"),
    MEASURE_CARRY_OVER("measure.carry-over"),
    MEASURE_CHANGE("measure.change"),
    MEASURE_REQUEST_EXTENSION("measure.request-extension"),
    MEASURE_REQUEST_ENDING("measure.request-ending"),
    MEASURE_APPROVE("measure.approve"),
    MEASURE_REFUSE("measure.refuse"),
    MEASURE_FORWARD("measure.forward"),
    MEASURE_FOLLOW("measure.follow"),
    MEASURE_LIST("measure.list"),
    MEASURE_VIEW("measure.view"),
    MEASURE_DETAILS("measure.details"),
    MEASURE_HISTORY("measure.history"),
    MEASURE_NOTICE_ISSUE("measure.notice.issue"),
    MEASURE_NOTICE_VIEW("measure.notice.view"),
    MEASURE_NOTICE_PRINT("measure.notice.print"),
    MEASURE_NOTICE_REPRINT("measure.notice.reprint"),
    RECORD_CODE_STOCK_ADD("record-code.stock.add"),
    TOWN_LIST_LOAD("town-list.load"),
    POSTAL_CODES_LOAD("postal-codes.load");

    private final String code;

    RecordsOperation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
