package jp.yakuba.residentrecords.certificate.content;

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
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import jp.yakuba.residentrecords.protection.TemporaryReleases;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;

/** What no copy may show, or not to everybody, when it is issued and when it is printed again. */
@ApplicationScoped
public class CopyGuards {

    private final Residents residents;
    private final GuardedPeople guarded;
    private final TemporaryReleases releases;

    CopyGuards(Residents residents, GuardedPeople guarded, TemporaryReleases releases) {
        this.residents = residents;
        this.guarded = guarded;
        this.releases = releases;
    }

    /** Whose address a copy shows: that of a resident is the address of all who live in the household. */
    @Requirement("001/3.4")
    public Set<AddresseeNumber> concerned(
            UnitOfWork work, CertificateKind kind, HouseholdNumber household, List<AddresseeNumber> people) {
        var concerned = new LinkedHashSet<>(people);
        if (kind != CertificateKind.DELETED) {
            residents.ofHousehold(work, household).stream()
                    .filter(row -> row.state() == ResidentState.RESIDENT)
                    .map(ResidentVersion::addresseeNumber)
                    .forEach(concerned::add);
        }
        return concerned;
    }

    /** Refused where a copy tells where a protected person is, whoever stands on it. */
    @Requirement({"001/3.1", "001/3.4"})
    public Findings onPeople(UnitOfWork work, Collection<AddresseeNumber> concerned) {
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
    public Set<AddresseeNumber> protectedOf(UnitOfWork work, Collection<AddresseeNumber> people) {
        return guarded.among(work, people).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Refuses who may not print what is asked for, also when a copy is printed again. */
    public void requireRight(UnitOfWork work, Choices choices) {
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
    public static boolean mayPrint(Operator operator, Omittable entry) {
        return Clearance.of(operator).covers(entry.secrecy());
    }
}
