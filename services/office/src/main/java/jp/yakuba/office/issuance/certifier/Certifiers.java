package jp.yakuba.office.issuance.certifier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who certifies on which days. */
@ApplicationScoped
@Requirement("001/1.3.9")
public class Certifiers {

    private static final Sort NEWEST = Sort.descending("startsOn", "setAt");

    private static final Sort IN_OFFICE =
            Sort.ascending("office").and("startsOn", Sort.Direction.Descending).and("setAt", Sort.Direction.Descending);

    private final Rows rows;

    Certifiers(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<CertifierRow, UUID> {}

    /** Who certifies on the day: an acting mayor before the mayor, the later appointment before the earlier. */
    public Optional<StoredCertifier> on(UnitOfWork work, LocalDate day) {
        return rows.find("startsOn <= ?1 and (endsOn is null or endsOn >= ?1)", IN_OFFICE, day)
                .firstResultOptional()
                .map(CertifierRow::stored);
    }

    /** One of them, also one who certifies no more. */
    public Optional<StoredCertifier> find(UnitOfWork work, CertifierId id) {
        return rows.findByIdOptional(id.value()).map(CertifierRow::stored);
    }

    /** All of them, the newest first. */
    public List<StoredCertifier> all(UnitOfWork work) {
        return rows.listAll(NEWEST).stream().map(CertifierRow::stored).toList();
    }

    /** Has somebody certify on the days of the appointment. */
    public void add(UnitOfWork work, Appointment appointment) {
        rows.persist(new CertifierRow(work, appointment));
    }

    /** Has an appointment end on the day. */
    public void end(UnitOfWork work, CertifierId id, LocalDate endsOn) {
        rows.findByIdOptional(id.value()).orElseThrow().end(endsOn);
    }
}
