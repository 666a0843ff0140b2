package jp.yakuba.office.issuance.certifier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.yakuba.office.issuance.SealId;
import jp.yakuba.platform.forms.SealImage;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.hibernate.annotations.Immutable;

/** A seal as kept. */
@Entity
@Immutable
@Table(schema = "platform", name = "seal")
class SealRow {

    @Id
    private UUID sealId;

    private Office office;
    private byte[] png;
    private BigDecimal sideMillimetres;
    private String note;

    @Column
    private String setBy;

    private Instant setAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SealRow() {}

    SealRow(UnitOfWork work, Office office, byte[] png, double side, String note) {
        this.sealId = UUID.randomUUID();
        this.office = office;
        this.png = png.clone();
        this.sideMillimetres = BigDecimal.valueOf(side);
        this.note = note;
        this.setBy = work.operator().userId();
        this.setAt = work.now();
    }

    StoredSeal stored() {
        return new StoredSeal(
                new SealId(sealId), office, note, setAt, SealImage.fromPng(png, sideMillimetres.doubleValue()));
    }
}
