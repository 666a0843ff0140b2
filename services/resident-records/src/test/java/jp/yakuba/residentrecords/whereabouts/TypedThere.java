package jp.yakuba.residentrecords.whereabouts;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.TownInCsv;

/** What is typed at the counter of {@link HidingTown}, as it is sent over REST. */
final class TypedThere {

    private TypedThere() {}

    /** She leaves in three weeks, whatever the day is on which the tests run. */
    static String leaving(long person, String town) {
        var today = LocalDate.now(UnitOfWork.JAPAN);
        return """
                {"header": %s, "movers": ["%s"], "plannedDestination": {"prefecture": "北海道", "city": "札幌市",
                 "town": "%s", "block": "４番地"}}""".formatted(header(today.plusWeeks(3), today), TownInCsv.number(person), town);
    }

    static String arriving(String municipality) {
        return """
                {"header": %s, "destination": {"address": {"municipality": "%s", "prefecture": "東京都", "city": "千代田区",
                 "town": "隠町", "block": "７番地", "buildingNote": "カクレコーポ１０１"}}, "certificatePresented": true,
                 "addressBeforeMovingIn": {"prefecture": "北海道", "city": "札幌市", "town": "影町", "block": "２番地"},
                 "newcomers": [{"kind": "1", "names": {"full": "新川　入子", "surname": "新川", "givenName": "入子",
                  "reading": "シンカワ　イリコ"}, "sex": "2", "birthDate": "S55.12.3", "relationship": "世帯主",
                  "residentRecordCode": "%s", "familyRegister": {"domicile": "北海道札幌市影町二番地", "head": "新川　入子"}}]}
                """.formatted(
                        header(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 4)),
                        municipality,
                        ResidentRecordCode.ofBody("0009999999").value());
    }

    private static String header(LocalDate movement, LocalDate notification) {
        return """
                {"movementDate": "%s", "notificationDate": "%s", "basis": "1",
                 "notifier": {"capacity": "1"}, "identityCheck": {"document": "1"}}""".formatted(movement, notification);
    }

    static String death(long person) {
        return """
                {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                 "deceased": "%s"}""".formatted(TownInCsv.number(person));
    }

    /** What she tells when she applies for a measure. */
    static String particulars() {
        return """
                "places": "隠町７番地", "contact": "カクレコーポ管理人",
                "post": {"postalCode": "9870001", "address": "東京都千代田区隠町７番地"},
                "oppositeParties": [{"name": "元川　夫", "address": "元町５番地"}],
                "opinions": [{"agency": "試験警察署", "text": "影町には戻れない"}],""";
    }

    static String order(long person, String more) {
        var deleted = Stream.of(
                        HidingTown.GONE,
                        HidingTown.CHILD_GONE,
                        HidingTown.CHILD_DEAD,
                        HidingTown.FOLLOWER,
                        HidingTown.STRANGER)
                .anyMatch(gone -> gone == person);
        return order(deleted ? "deleted" : "individual", TownInCsv.number(person), more);
    }

    /** With what is left out of a copy unless it is asked for. */
    static String numbered(long person) {
        return """
                {"kind": "individual", "persons": ["%s"], "applicantClass": "self", "applicant": "試験　太郎", "purpose": "年金",
                 "disclosed": ["individual-number", "resident-record-code", "residence-status", "card-number"],
                 "passedAlerts": {"font-missing": "試験", "seal-missing": "試験"}}""".formatted(TownInCsv.number(person));
    }

    static String order(String kind, String number, String more) {
        return """
                {"kind": "%s", "persons": ["%s"], "history": true, "disclosed": ["family-register"],
                 "applicantClass": "%s", "applicant": "試験　太郎", "purpose": "公用の調査",
                 "passedAlerts": {"font-missing": "試験", "seal-missing": "試験"}%s}""".formatted(kind, number, kind.equals("deleted") ? "public-body" : "self", more);
    }
}
