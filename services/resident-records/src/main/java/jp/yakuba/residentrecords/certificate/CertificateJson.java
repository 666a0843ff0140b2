package jp.yakuba.residentrecords.certificate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/** Orders and issued copies as JSON. */
final class CertificateJson {

    static final RecordShape<CertificateOrder> ORDER = new RecordShape<>(CertificateOrder.class, Values.typed());

    private CertificateJson() {}

    /**
     * An order as it was sent.
     *
     * @param passed the reason given for each alert, by its code
     */
    record Body(CertificateOrder order, Map<String, String> passed) {

        static Body read(String text) {
            var body = Json.read(text);
            var passed = Json.passedAlerts(body);
            body.remove(Json.PASSED_ALERTS);
            return new Body(Json.bind(body, ORDER), passed);
        }
    }

    /** Reads an order as it was typed; refuses what cannot be read or names what no order has. */
    static CertificateOrder bind(Map<String, String> texts) {
        var fields = new Fields(texts);
        var bound = ORDER.bind(fields);
        Refusal.ifErrors(bound.findings().and(fields.unknown()));
        return bound.orThrow();
    }

    /** The reason in a body that has nothing else. */
    static String reason(String body) {
        var fields = Json.texts(Json.read(body));
        Refusal.ifErrors(fields.others(Set.of("reason")));
        if (fields.at("reason").isBlank()) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(FoundationError.REQUIRED, "reason", "理由がありません。", "理由を書いてください。"));
        }
        return fields.at("reason");
    }

    static ObjectNode preparation(Preparation preparation) {
        var json = Json.object();
        var findings = json.putArray("findings");
        preparation.findings().forEach(found -> findings.addObject()
                .put("code", found.code())
                .put("severity", found.severity().name().toLowerCase(Locale.ROOT))
                .put("field", found.field())
                .put("message", found.message())
                .put("remedy", found.remedy()));
        var copies = json.putArray("certificates");
        preparation.copies().forEach(copy -> {
            var one = copies.addObject()
                    .put("kind", copy.selected().kind().code())
                    .put("household", copy.selected().household().value())
                    .put("wholeHousehold", copy.selected().whole())
                    .put("copies", preparation.order().copiesOfEach())
                    .put("pages", copy.pages());
            var persons = one.putArray("persons");
            copy.selected().numbers().forEach(number -> persons.add(number.value()));
        });
        return json;
    }

    static ObjectNode issues(List<CertificateIssue> issues) {
        var json = Json.object();
        var array = json.putArray("certificates");
        issues.forEach(issue -> array.add(issue(issue)));
        return json;
    }

    static ObjectNode issue(CertificateIssue issue) {
        var circumstances = issue.circumstances();
        var json = Json.object()
                .put("id", issue.id().toString())
                .put("issueNumber", issue.number().text())
                .put("kind", issue.kind().code())
                .put("issuedAt", circumstances.issuedAt().toString())
                .put("place", circumstances.place())
                .put("terminal", circumstances.terminal())
                .put("userId", circumstances.userId())
                .put("household", issue.household().value())
                .put("wholeHousehold", issue.whole())
                .put("pages", issue.pages())
                .put("readings", issue.choices().readings())
                .put("history", issue.choices().history())
                .put("specialReasons", issue.choices().specialReasons())
                .put("officialUse", issue.officialUse())
                .put("specimen", issue.specimen())
                .put("sealed", issue.certification().seal() != null)
                .put("applicant", issue.applicant())
                .put("purpose", issue.purpose());
        var applicant = issue.applicantClass();
        if (applicant != null) {
            json.put("applicantClass", applicant.code());
        }
        var persons = json.putArray("persons");
        issue.people().forEach(person -> persons.add(person.value()));
        var disclosed = json.putArray("disclosed");
        issue.choices().disclosed().stream().map(Omittable::code).sorted().forEach(disclosed::add);
        var reprint = issue.reprint();
        if (reprint != null) {
            json.putObject("reprint").put("of", reprint.of().toString()).put("reason", reprint.reason());
        }
        var disposal = issue.disposal();
        if (disposal != null) {
            json.putObject("disposal")
                    .put("disposedAt", disposal.disposedAt().toString())
                    .put("userId", disposal.userId())
                    .put("reason", disposal.reason());
        }
        return json;
    }
}
