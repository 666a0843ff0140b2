package jp.yakuba.residentrecords.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.protection.Procedure;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.TemporaryReleases;

/** What may not be certified, or not by everybody: protected people, 個人番号 and 住民票コード. */
@ApplicationScoped
class IssueGuards {

    private static final Permission SEE_RECORD_CODE = new Permission("item.resident-record-code");

    /** The right to print 特別な事由. */
    private static final Permission SPECIAL_REASONS = new Permission("certificate.special-reasons");

    private final Protections protections;
    private final TemporaryReleases releases;
    private final IndividualNumbers individualNumbers;

    IssueGuards(Protections protections, TemporaryReleases releases, IndividualNumbers individualNumbers) {
        this.protections = protections;
        this.releases = releases;
        this.individualNumbers = individualNumbers;
    }

    Findings onIssue(UnitOfWork work, CertificateOrder order, Selection selection) {
        return onItems(work, order, selection).and(onPeople(work, order, selection.concerned()));
    }

    /** Refused where one of those who live there is protected, whoever of them stands on the copy. */
    @Requirement({"001/3.1", "001/3.4"})
    private Findings onPeople(UnitOfWork work, CertificateOrder order, Collection<AddresseeNumber> concerned) {
        var suppressed = releases.onIssue(work, concerned);
        return suppressed.hasErrors() && mayRelease(work, order)
                ? Findings.of(suppressed.alerts())
                        .and(Finding.info("suppression-released", "", "抑止を、入力された理由で一時解除して発行します。", "審査の結果を確かめてください。"))
                : suppressed;
    }

    /** The same for a copy that is printed again. */
    Findings onPeople(UnitOfWork work, Collection<AddresseeNumber> concerned) {
        return releases.onIssue(work, concerned);
    }

    /** Releases what the order gives a reason for, person by person and audited. */
    void release(UnitOfWork work, CertificateOrder order, Selection selection) {
        var reason = order.releaseReason();
        if (reason == null) {
            return;
        }
        for (var entry : protections.of(work, selection.concerned()).entrySet()) {
            var person = entry.getKey();
            var suppressed = entry.getValue().on(Procedure.ISSUE).hasErrors();
            if (suppressed && releases.onIssue(work, List.of(person)).hasErrors()) {
                releases.release(work, person, reason);
            }
        }
    }

    private static boolean mayRelease(UnitOfWork work, CertificateOrder order) {
        return order.releaseReason() != null && work.operator().may(TemporaryReleases.RELEASE);
    }

    /** Of the items that only some may see, those that are asked for. */
    @Requirement("001/10.4")
    private Findings onItems(UnitOfWork work, CertificateOrder order, Selection selection) {
        var choices = order.choices();
        requireRight(work, choices);
        if (!choices.shows(Omittable.INDIVIDUAL_NUMBER)) {
            return Findings.none();
        }
        var people = selection.people();
        return individualNumbers.having(work, people).containsAll(people)
                ? Findings.none()
                : Findings.of(Finding.alert(
                        "individual-number-missing", "disclosed", "個人番号が記録されていない人がいます。", "個人番号の欄は空白で印字されます。"));
    }

    @Requirement("001/1.1.4")
    private static void requireRightToSpecialReasons(UnitOfWork work, Choices choices) {
        if (choices.specialReasons() && !work.operator().may(SPECIAL_REASONS)) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            "item-not-permitted", "specialReasons", "特別な事由の異動を記載する権限がありません。", "権限のある職員が発行してください。"));
        }
    }

    /** Refuses who may not print what is asked for, also when a copy is printed again. */
    void requireRight(UnitOfWork work, Choices choices) {
        requireRightToSpecialReasons(work, choices);
        var operator = work.operator();
        var forbidden = (choices.shows(Omittable.INDIVIDUAL_NUMBER) && !operator.may(IndividualNumbers.SEE))
                || (choices.shows(Omittable.RESIDENT_RECORD_CODE) && !operator.may(SEE_RECORD_CODE));
        if (forbidden) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            "item-not-permitted", "disclosed", "個人番号又は住民票コードを記載する権限がありません。", "権限のある職員が発行してください。"));
        }
    }
}
