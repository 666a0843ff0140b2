package jp.yakuba.residentrecords.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.Procedure;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.TemporaryReleases;

/** What may not be certified, or not by everybody: protected people, 個人番号 and 住民票コード. */
@ApplicationScoped
class IssueGuards {

    private final Protections protections;
    private final GuardedPeople guarded;
    private final TemporaryReleases releases;
    private final IndividualNumbers individualNumbers;

    IssueGuards(
            Protections protections,
            GuardedPeople guarded,
            TemporaryReleases releases,
            IndividualNumbers individualNumbers) {
        this.protections = protections;
        this.guarded = guarded;
        this.releases = releases;
        this.individualNumbers = individualNumbers;
    }

    Findings onIssue(UnitOfWork work, CertificateOrder order, Selection selection) {
        return onItems(work, order, selection).and(onPeople(work, order, selection.concerned()));
    }

    /** Refused where a copy tells where a protected person is, whoever stands on it. */
    @Requirement({"001/3.1", "001/3.4"})
    private Findings onPeople(UnitOfWork work, CertificateOrder order, Collection<AddresseeNumber> concerned) {
        var suppressed = onPeople(work, concerned);
        return suppressed.hasErrors() && mayRelease(work, order)
                ? Findings.of(suppressed.alerts())
                        .and(Finding.info(
                                RecordsInfo.SUPPRESSION_RELEASED, "", "抑止を、入力された理由で一時解除して発行します。", "審査の結果を確かめてください。"))
                : suppressed;
    }

    /** The same for a copy that is printed again. */
    Findings onPeople(UnitOfWork work, Collection<AddresseeNumber> concerned) {
        var others = new LinkedHashSet<>(protectedOf(work, concerned));
        others.removeAll(concerned);
        return releases.onIssue(work, concerned)
                .and(Findings.of(releases.onIssue(work, others).list().stream()
                        .filter(found -> found.is(RecordsError.PROTECTED_PERSON))
                        .limit(1)
                        .map(found -> new Finding(
                                found.code(),
                                found.severity(),
                                "",
                                "この人の記録には、支援措置の対象者の住所と同じ住所（過去の住所や転出先を含む）があります。証明書の発行はできません。",
                                found.remedy()))
                        .toList()));
    }

    /** The protected persons of whom the records of these people tell where they are. */
    private Set<AddresseeNumber> protectedOf(UnitOfWork work, Collection<AddresseeNumber> people) {
        return guarded.among(work, people).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Releases what the order gives a reason for, person by person and audited. */
    void release(UnitOfWork work, CertificateOrder order, Selection selection) {
        var reason = order.releaseReason();
        if (reason == null) {
            return;
        }
        var people = new LinkedHashSet<>(selection.concerned());
        people.addAll(protectedOf(work, people));
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
        requireRight(work, choices);
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
                        "個人番号の欄は空白で印字されます。"));
    }

    @Requirement("001/1.1.4")
    private static void requireRightToSpecialReasons(UnitOfWork work, Choices choices) {
        if (choices.specialReasons() && !work.operator().may(RecordsPermission.CERTIFICATE_SPECIAL_REASONS)) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            RecordsError.ITEM_NOT_PERMITTED,
                            "specialReasons",
                            "特別な事由の異動を記載する権限がありません。",
                            "権限のある職員が発行してください。"));
        }
    }

    /** Who may not read an item on a screen may not print it either. */
    @Requirement({"001/10.3", "001/10.4"})
    static boolean mayPrint(Operator operator, Omittable entry) {
        return Clearance.of(operator).covers(entry.secrecy());
    }

    private static String at(CertificateOrder order, Omittable entry) {
        return "disclosed[" + order.disclosed().indexOf(entry) + "]";
    }

    /** Refuses who may not print what is asked for, also when a copy is printed again. */
    void requireRight(UnitOfWork work, Choices choices) {
        requireRightToSpecialReasons(work, choices);
        var forbidden = choices.disclosed().stream()
                .filter(entry -> !mayPrint(work.operator(), entry))
                .sorted()
                .map(Omittable::label)
                .toList();
        if (!forbidden.isEmpty()) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            RecordsError.ITEM_NOT_PERMITTED,
                            "disclosed",
                            String.join("、", forbidden) + "を記載する権限がありません。",
                            "その記載を外すか、権限のある職員が発行してください。"));
        }
    }
}
