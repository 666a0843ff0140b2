package jp.yakuba.office.issuance.certifier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A certifier as kept. */
@Entity
@Table(schema = "platform", name = "certifier")
class CertifierRow {

    @Id
    private UUID certifierId;

    private Office office;
    private String title;
    private String name;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Column
    private String setBy;

    @Column
    private Instant setAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CertifierRow() {}

    CertifierRow(UnitOfWork work, Appointment appointment) {
        this.certifierId = UUID.randomUUID();
        this.office = appointment.office();
        this.title = appointment.title();
        this.name = appointment.name();
        this.startsOn = appointment.startsOn();
        this.endsOn = appointment.endsOn();
        this.setBy = work.operator().userId();
        this.setAt = work.now();
    }

    void end(LocalDate day) {
        endsOn = stored().appointment().until(day).endsOn();
    }

    StoredCertifier stored() {
        return new StoredCertifier(
                new CertifierId(certifierId), new Appointment(office, title, name, startsOn, endsOn));
    }
}
