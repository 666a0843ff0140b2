package jp.yakuba.residentrecords.whereabouts;

import static jp.yakuba.residentrecords.whereabouts.OfficeWork.REST;

import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.platform.contract.Contract;

/** What is sent in {@link HidingTown} instead of the contents of the examples, so that it is done and not refused. */
final class Errands {

    private static final String HERE = "/resident-records";
    private static final String DRAFT = HERE + "/movements/{draft}";
    private static final String DRAFT_OVER_REST = REST + "/movements/{draft}";
    private static final String MEASURE_OVER_REST = REST + "/protection-measures/{measure}";
    private static final String ACCOUNT = "/access/accounts/{account}";

    private Errands() {}

    /**
     * The contents by method and path.
     *
     * @param own what the walker has entered
     */
    static Map<String, String> contents(OfficeWork.Entered own) {
        var sent = new TreeMap<String, String>();
        sent.put("POST /access/accounts", "form: userId=newcomer&" + account("") + "&roles=resident-records.clerk");
        sent.put("POST " + ACCOUNT, "form: " + account("&effectiveFrom=2099-01-01") + "&roles=resident-records.clerk");
        sent.put("POST " + ACCOUNT + "/withdrawals", "form: version={version}");
        sent.put(
                "POST /access/permissions",
                "form: scope=role&role=resident-records.clerk&permission=movement.enter&decision=granted");
        sent.put("POST /access/v1/tokens", "json: {\"userId\": \"walker\", \"label\": \"x\", \"days\": 1}");
        sent.put(
                "POST /certificate-settings/certifiers",
                "form: office=acting-mayor&title=千代田区長職務代理者&name=試験　次郎&startsOn=2020-04-01");
        sent.put(
                "POST " + HERE + "/certificates/new",
                "form: step=issue&kind=household&household={household}&applicantClass=self&applicant=試験&purpose=確認"
                        + "&alertReason.font-missing=試験&alertReason.seal-missing=試験&alertReason.individual-number-missing=試験");
        sent.put("POST " + REST + "/certificates", """
                json: {"kind": "household", "household": "{household}", "applicantClass": "self", "applicant": "試験",
                 "passedAlerts": {"font-missing": "試験", "seal-missing": "試験", "individual-number-missing": "試験"}}""");
        var notification = Contract.json(own.body()).path("notification");
        sent.put(
                "POST " + DRAFT + "/edit/{revision}",
                "form: step=save&" + EveryMovement.typed(notification) + reasons(own));
        sent.put("PUT " + DRAFT_OVER_REST, "json: " + own.body());
        sent.put(
                "POST " + REST + "/movements/death",
                "json: {\"notification\": %s, \"passedAlerts\": {\"identity-not-checked\": \"試験\"}}"
                        .formatted(TypedThere.death(HidingTown.WIFE)));
        sent.put(
                "POST " + MEASURE_OVER_REST + "/approval",
                "json: {\"startsOn\": \"2026-04-01\", \"endsOn\": \"2026-04-30\"}");
        // Whoever loads a list is told which 町字 of the register it lacks, of nobody in particular.
        sent.put("POST " + REST + "/town-list", "csv: 町字コード,町字\n0001001,日の出町\n0987001,隠町\n0987002,元町\n");
        sent.put("POST " + REST + "/postal-codes", "csv: 市区町村コード,町字,郵便番号\n132128,神明,1910016\n");
        sent.put(
                "POST " + REST + "/record-codes",
                "csv: " + ResidentRecordCode.ofBody("0500000001").value() + "\n");
        return sent;
    }

    private static String account(String more) {
        return "name=新人&department=市民課&place=本庁&validFrom=2026-01-01" + more;
    }

    private static String reasons(OfficeWork.Entered own) {
        var reasons = new StringBuilder();
        Contract.json(own.body())
                .path("passedAlerts")
                .propertyStream()
                .forEach(alert -> reasons.append("&alertReason.%s=%s"
                        .formatted(alert.getKey(), alert.getValue().asText())));
        return reasons.toString();
    }
}
