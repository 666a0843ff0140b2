package jp.yakuba.office.issuance.certifier;

import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.office.issuance.IssuingMunicipality;

/** A certifier as set. */
public record StoredCertifier(CertifierId id, Appointment appointment) {

    /** As it is printed. */
    public Certifier of(IssuingMunicipality municipality) {
        return new Certifier(municipality.prefecture(), appointment.title(), appointment.name());
    }
}
