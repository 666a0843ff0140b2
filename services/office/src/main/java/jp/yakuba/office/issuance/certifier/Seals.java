package jp.yakuba.office.issuance.certifier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.SealId;
import jp.yakuba.platform.forms.SealImage;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The electronic seals. */
@ApplicationScoped
@Requirement({"001/1.3.7", "001/5.6"})
public class Seals {

    private final Rows rows;

    Seals(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<SealRow, UUID> {}

    /** The seal in use. */
    public Optional<StoredSeal> of(UnitOfWork work, Office office) {
        return rows.find("office", Sort.descending("setAt"), office)
                .firstResultOptional()
                .map(SealRow::stored);
    }

    /** A seal that an issued paper bears, in use or not. */
    public StoredSeal get(UnitOfWork work, SealId id) {
        return rows.findByIdOptional(id.value()).orElseThrow().stored();
    }

    /** Puts a seal to use; refuses an image that cannot be printed. */
    public void add(UnitOfWork work, Office office, byte[] png, double side, String note) {
        SealImage.fromPng(png, side);
        rows.persist(new SealRow(work, office, png, side, note));
    }
}
