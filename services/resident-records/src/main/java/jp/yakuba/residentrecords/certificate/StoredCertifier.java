package jp.yakuba.residentrecords.certificate;

import java.util.UUID;

/** A certifier as set. */
record StoredCertifier(UUID id, Appointment appointment) {

    Certifier of(IssuingMunicipality municipality) {
        return new Certifier(municipality.prefecture(), appointment.title(), appointment.name());
    }
}
