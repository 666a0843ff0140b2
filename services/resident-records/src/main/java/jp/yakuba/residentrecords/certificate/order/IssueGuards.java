package jp.yakuba.residentrecords.certificate.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.content.CopyGuards;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.protection.Procedure;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.TemporaryReleases;

/** What stands in the way of an order: protected people, 個人番号 and 住民票コード, and what is released for it. */
@ApplicationScoped
class IssueGuards {

    private final Protections protections;
    private final CopyGuards copies;
    private final TemporaryReleases releases;
    private final IndividualNumbers individualNumbers;

    IssueGuards(
            Protections protections,
            CopyGuards copies,
            TemporaryReleases releases,
            IndividualNumbers individualNumbers) {
        this.protections = protections;
        this.copies = copies;
        this.releases = releases;
        this.individualNumbers = individualNumbers;
    }

    Findings onIssue(UnitOfWork work, CertificateOrder order, Selection selection) {
        return onItems(work, order, selection).and(onPeople(work, order, selection.concerned()));
    }

    /** Refused as every copy is, unless it is released for this order. */
    @Requirement({"001/3.1", "001/3.4"})
    private Findings onPeople(UnitOfWork work, CertificateOrder order, Collection<AddresseeNumber> concerned) {
        var suppressed = copies.onPeople(work, concerned);
        return suppressed.hasErrors() && mayRelease(work, order)
                ? Findings.of(suppressed.alerts())
                        .and(Finding.info(
                                RecordsInfo.SUPPRESSION_RELEASED, "", "抑止を、入力された理由で一時解除して発行します。", "審査の結果を確かめてください。"))
                : suppressed;
    }

    /** Releases what the order gives a reason for, person by person and audited. */
    void release(UnitOfWork work, CertificateOrder order, Selection selection) {
        var reason = order.releaseReason();
        if (reason == null) {
            return;
        }
        var people = new LinkedHashSet<>(selection.concerned());
        people.addAll(copies.protectedOf(work, people));
        for (var entry : protections.of(work, people).entrySet()) {
            var person = entry.getKey();
            var suppressed = entry.getValue().on(Procedure.ISSUE).hasErrors();
            if (suppressed && releases.onIssue(work, List.of(person)).hasErrors()) {
                releases.release(work, person, reason);
            }
        }
    }

    private static boolean mayRelease(UnitOfWork work, CertificateOrder order) {
        return order.releaseReason() != null && work.operator().may(RecordsPermission.PROTECTION_RELEASE);
    }

    /** Of the items that only some may see, those that are asked for. */
    @Requirement("001/10.4")
    private Findings onItems(UnitOfWork work, CertificateOrder order, Selection selection) {
        var choices = order.choices();
        copies.requireRight(work, choices);
        if (!choices.shows(Omittable.INDIVIDUAL_NUMBER)) {
            return Findings.none();
        }
        var people = selection.people();
        return individualNumbers.having(work, people).containsAll(people)
                ? Findings.none()
                : Findings.of(Finding.alert(
                        RecordsAlert.INDIVIDUAL_NUMBER_MISSING,
                        at(order, Omittable.INDIVIDUAL_NUMBER),
                        "個人番号が記録されていない人がいます。",
                        "その人の個人番号の欄は空白で印字されます。空白でよいことを請求者に確かめてから続けてください。"));
    }

    private static String at(CertificateOrder order, Omittable entry) {
        return "disclosed[" + order.disclosed().indexOf(entry) + "]";
    }
}
