package jp.yakuba.residentrecords.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.hibernate.annotations.Immutable;

/** A release as kept. */
@Entity
@Immutable
@Table(schema = "resident_records", name = "temporary_release")
class TemporaryRelease {

    @Id
    private UUID releaseId;

    private String addresseeNumber;

    @Column
    private String userId;

    @Column
    private String reason;

    @Column
    private Instant releasedAt;

    @Column
    private Instant until;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TemporaryRelease() {}

    TemporaryRelease(UnitOfWork work, AddresseeNumber person, String reason, Instant until) {
        this.releaseId = UUID.randomUUID();
        this.addresseeNumber = person.value();
        this.userId = work.operator().userId();
        this.reason = reason;
        this.releasedAt = work.now();
        this.until = until;
    }

    AddresseeNumber person() {
        return new AddresseeNumber(addresseeNumber);
    }
}
