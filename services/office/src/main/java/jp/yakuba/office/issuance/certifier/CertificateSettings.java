package jp.yakuba.office.issuance.certifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.text.Text;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who certifies, and with which seal: set by the administrator, and audited. */
@ApplicationScoped
@Requirement({"001/1.3.7", "001/1.3.9"})
public class CertificateSettings {

    private static final int NOTE_WIDTH = 40;

    private final Certifiers certifiers;
    private final Seals seals;
    private final Audit audit;

    CertificateSettings(Certifiers certifiers, Seals seals, Audit audit) {
        this.certifiers = certifiers;
        this.seals = seals;
        this.audit = audit;
    }

    /** Has somebody certify on the days of the appointment. */
    public void appoint(UnitOfWork work, Appointment appointment) {
        requireRight(work);
        certifiers.add(work, appointment);
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.CERTIFICATE_CERTIFIER_SET)
                        .detail("office", appointment.office().code())
                        .detail("from", appointment.startsOn()));
    }

    /** Has an appointment end on the day; copies already issued keep their certifier. */
    public void end(UnitOfWork work, CertifierId certifier, LocalDate endsOn) {
        requireRight(work);
        var before = certifiers.find(work, certifier).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var ended = before.appointment().until(endsOn);
        certifiers.end(work, certifier, endsOn);
        audit.record(
                work,
                AuditEntry.of(PlatformOperation.CERTIFICATE_CERTIFIER_END)
                        .detail("office", ended.office().code())
                        .detail("until", endsOn));
    }

    /**
     * Puts a seal to use.
     *
     * @param png the image; prints black whatever its colour
     * @param side on paper in millimetres, at most 25
     * @param note fixed words below it; may be blank
     */
    @Requirement("001/5.6")
    public void register(UnitOfWork work, Office office, byte[] png, double side, String note) {
        requireRight(work);
        seals.add(work, office, png, side, Text.allow(note, "公印の下の文言", NOTE_WIDTH));
        audit.record(work, AuditEntry.of(PlatformOperation.CERTIFICATE_SEAL_SET).detail("office", office.code()));
    }

    /** A mayor who does not exist and a seal that is nobody's, for a municipality that is itself a demonstration. */
    public void createDemonstration(UnitOfWork work) {
        var municipality = IssuingMunicipality.of(work);
        if (!municipality.demonstration()) {
            throw new Refusal(ProblemType.CONFLICT);
        }
        var mayor = new Appointment(Office.MAYOR, municipality.name() + "長", "見本　花子", LocalDate.of(2020, 4, 1), null);
        if (certifiers.on(work, work.today()).isEmpty()) {
            certifiers.add(work, mayor);
        }
        if (seals.of(work, Office.MAYOR).isEmpty()) {
            seals.add(work, Office.MAYOR, SpecimenSeal.png(), SpecimenSeal.SIDE_MILLIMETRES, "この印は黒色です");
        }
    }

    Optional<StoredSeal> seal(UnitOfWork work, Office office) {
        return seals.of(work, office);
    }

    private static void requireRight(UnitOfWork work) {
        if (!work.operator().may(PlatformPermission.CERTIFICATE_SETTINGS)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }
}
