package jp.yakuba.office.issuance.certifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.issuance.Certification;
import jp.yakuba.office.issuance.IssuanceAlert;
import jp.yakuba.office.issuance.IssuanceError;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who certifies what is issued today, and with which seal. */
@ApplicationScoped
@Requirement({"001/1.3.9", "001/5.6"})
public class Certifying {

    private static final String WITHOUT_SEAL = "公印省略";

    private final Certifiers certifiers;
    private final Seals seals;

    Certifying(Certifiers certifiers, Seals seals) {
        this.certifiers = certifiers;
        this.seals = seals;
    }

    /** That nobody certifies, or that there is no seal where one is to be printed. */
    public Findings check(UnitOfWork work, boolean sealed) {
        var certifier = certifiers.on(work, work.today());
        if (certifier.isEmpty()) {
            return Findings.of(Finding.error(
                    IssuanceError.CERTIFIER_MISSING, "", "認証者が登録されていません。", "システム管理者が、公印・認証者の設定で登録してください。"));
        }
        return !sealed || seal(work, certifier.get()).isPresent()
                ? Findings.none()
                : Findings.of(Finding.alert(
                        IssuanceAlert.SEAL_MISSING, "", "公印が登録されていません。", "公印・認証者の設定で登録するか、印字した後に押印してください。"));
    }

    private Optional<StoredSeal> seal(UnitOfWork work, StoredCertifier certifier) {
        return seals.of(work, certifier.appointment().office());
    }

    /** Who certifies; nobody if nobody does. */
    public Optional<Certifier> certifier(UnitOfWork work) {
        return certifiers.on(work, work.today()).map(stored -> stored.of(IssuingMunicipality.of(work)));
    }

    /** How a paper is certified; somebody must certify. */
    public Certification of(UnitOfWork work, boolean sealed) {
        var certifier = certifiers.on(work, work.today()).orElseThrow();
        if (!sealed) {
            return new Certification(certifier.id(), null, WITHOUT_SEAL);
        }
        var seal = seal(work, certifier);
        return new Certification(
                certifier.id(),
                seal.map(StoredSeal::id).orElse(null),
                seal.map(StoredSeal::note).orElse(""));
    }
}
