package jp.yakuba.residentrecords.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Who certifies on which days. */
@ApplicationScoped
@Requirement("001/1.3.9")
public class Certifiers {

    private static final String COLUMNS = "certifier_id, office, title, name, starts_on, ends_on";

    /** Who certifies on the day: an acting mayor before the mayor, the later appointment before the earlier. */
    public Optional<StoredCertifier> on(UnitOfWork work, LocalDate day) {
        return work.sql()
                .createQuery("select " + COLUMNS + """
                         from resident_records.certifier
                        where municipality_code = :municipality
                          and starts_on <= :day and (ends_on is null or ends_on >= :day)
                        order by office, starts_on desc, set_at desc limit 1
                        """)
                .bind("municipality", work.municipality().value())
                .bind("day", day)
                .map((row, context) -> certifier(row))
                .findOne();
    }

    /** One of them, also one who certifies no more. */
    public Optional<StoredCertifier> find(UnitOfWork work, UUID id) {
        return work.sql()
                .createQuery("select " + COLUMNS + " from resident_records.certifier"
                        + " where municipality_code = :municipality and certifier_id = :id")
                .bind("municipality", work.municipality().value())
                .bind("id", id)
                .map((row, context) -> certifier(row))
                .findOne();
    }

    List<StoredCertifier> all(UnitOfWork work) {
        return work.sql()
                .createQuery("select " + COLUMNS + " from resident_records.certifier"
                        + " where municipality_code = :municipality order by starts_on desc, set_at desc")
                .bind("municipality", work.municipality().value())
                .map((row, context) -> certifier(row))
                .list();
    }

    void add(UnitOfWork work, Appointment appointment) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.certifier
                            (certifier_id, office, title, name, starts_on, ends_on, set_by, set_at)
                        values (:id, :office, :title, :name, :starts, :ends, :by, :now)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("office", appointment.office().code())
                .bind("title", appointment.title())
                .bind("name", appointment.name())
                .bind("starts", appointment.startsOn())
                .bind("ends", appointment.endsOn())
                .bind("by", work.operator().userId())
                .bind("now", work.now())
                .execute();
    }

    void end(UnitOfWork work, UUID id, LocalDate endsOn) {
        work.sql()
                .createUpdate("""
                        update resident_records.certifier set ends_on = :ends
                        where municipality_code = :municipality and certifier_id = :id
                        """)
                .bind("municipality", work.municipality().value())
                .bind("id", id)
                .bind("ends", endsOn)
                .execute();
    }

    private static StoredCertifier certifier(ResultSet row) throws SQLException {
        return new StoredCertifier(
                row.getObject("certifier_id", UUID.class),
                new Appointment(
                        Office.of(row.getString("office")),
                        row.getString("title"),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)));
    }
}
