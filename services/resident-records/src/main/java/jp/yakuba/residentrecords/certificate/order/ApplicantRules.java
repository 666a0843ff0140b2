package jp.yakuba.residentrecords.certificate.order;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.issue.ApplicantClass;
import jp.yakuba.residentrecords.certificate.order.ApplicantTable.Rule;
import org.jspecify.annotations.Nullable;

/** Who asks, what for, and what may stand on the copy for such an applicant (法12条, 12条の2, 12条の3, 15条の4). */
@Requirement("001/5.1")
final class ApplicantRules {

    private static final String HISTORY = "history";
    private static final String SPECIAL_REASONS = "special-reasons";

    private final CertificateOrder order;
    private final LocalDate day;

    private ApplicantRules(CertificateOrder order, LocalDate day) {
        this.order = order;
        this.day = day;
    }

    /** Everything found in an order made on a day. */
    static Findings check(CertificateOrder order, Selection selection, LocalDate day) {
        var rules = new ApplicantRules(order, day);
        var findings = rules.applicantGiven();
        var applicant = order.applicantClass();
        return applicant == null
                ? findings
                : findings.and(rules.purposeGiven(applicant))
                        .and(rules.articleGiven(applicant))
                        .and(rules.applicantAlive(applicant, selection))
                        .and(rules.nothingForbidden(applicant))
                        .and(rules.beyondBasicItems(applicant));
    }

    private Findings applicantGiven() {
        var findings = Findings.none();
        if (order.applicantClass() == null) {
            findings = findings.and(Finding.error(
                    RecordsError.APPLICANT_CLASS_MISSING,
                    "applicantClass",
                    "請求者の区分が選ばれていません。",
                    "誰の請求かを確かめて、区分を選んでください。"));
        }
        return isBlank(order.applicant())
                ? findings.and(Finding.error(
                        RecordsError.APPLICANT_MISSING, "applicant", "請求者が空欄です。", "請求書の請求者の氏名又は機関の名称を入力してください。"))
                : findings;
    }

    private Findings articleGiven(ApplicantClass applicant) {
        return ApplicantTable.asking(applicant, order.kind(), day).isPresent()
                ? Findings.none()
                : Findings.of(Finding.error(
                        RecordsError.APPLICANT_CLASS_WITHOUT_ARTICLE,
                        "applicantClass",
                        "この区分の請求者は、この証明書を請求できません。",
                        "請求者の区分と証明書の種別を確かめてください。"));
    }

    private Findings purposeGiven(ApplicantClass applicant) {
        var required = ApplicantTable.asking(applicant, order.kind(), day)
                        .filter(ApplicantTable.Asking::purpose)
                        .isPresent()
                || asked().keySet().stream()
                        .anyMatch(item -> ApplicantTable.rule(applicant, item, day) == Rule.WITH_PURPOSE);
        return required && isBlank(order.purpose())
                ? Findings.of(Finding.error(
                        RecordsError.PURPOSE_MISSING,
                        "purpose",
                        "使用目的が空欄です。",
                        "請求書の使用目的と提出先を入力してください。特定事務受任者は、依頼者と業務の種類も入力してください。"))
                : Findings.none();
    }

    /** The dead ask for nothing: whoever asks for their record is another person. */
    private Findings applicantAlive(ApplicantClass applicant, Selection selection) {
        var died = selection.copies().stream()
                .flatMap(copy -> copy.people().stream())
                .anyMatch(row -> row.state() == ResidentState.DIED);
        return applicant == ApplicantClass.SELF && died
                ? Findings.of(Finding.error(
                        RecordsError.APPLICANT_DECEASED,
                        "applicantClass",
                        "死亡した人の除票を、本人が請求することはできません。",
                        "請求者の区分を、第三者などから選び直してください。"))
                : Findings.none();
    }

    private Findings nothingForbidden(ApplicantClass applicant) {
        var forbidden = labels(applicant, Rule.NEVER);
        return forbidden.isEmpty()
                ? Findings.none()
                : Findings.of(Finding.error(
                        RecordsError.ITEM_NOT_FOR_APPLICANT,
                        "disclosed",
                        applicant.label() + "の請求では、" + String.join("、", forbidden) + "を記載できません。",
                        "その事項を外すか、請求者の区分を確かめてください。"));
    }

    private Findings beyondBasicItems(ApplicantClass applicant) {
        var justified = labels(applicant, Rule.WHEN_JUSTIFIED);
        return justified.isEmpty()
                ? Findings.none()
                : Findings.of(Finding.alert(
                        RecordsAlert.ITEM_TO_BE_JUSTIFIED,
                        "disclosed",
                        applicant.label() + "の請求に、" + String.join("、", justified) + "を記載しようとしています。",
                        "利用の目的に照らして必要と認めた理由を入力してください。認めないときは、その事項を外してください。"));
    }

    private List<String> labels(ApplicantClass applicant, Rule rule) {
        return asked().entrySet().stream()
                .filter(item -> ApplicantTable.rule(applicant, item.getKey(), day) == rule)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is asked for besides what every copy shows, with its name on screens. */
    private Map<String, String> asked() {
        var asked = order.disclosed().stream()
                .sorted()
                .collect(Collectors.toMap(Omittable::code, Omittable::label, (one, _) -> one, LinkedHashMap::new));
        if (order.history()) {
            asked.put(HISTORY, "異動履歴");
        }
        if (order.specialReasons()) {
            asked.put(SPECIAL_REASONS, "特別な事由の異動");
        }
        return asked;
    }

    private static boolean isBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").isBlank();
    }
}
