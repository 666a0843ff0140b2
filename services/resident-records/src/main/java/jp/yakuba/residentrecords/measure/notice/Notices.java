package jp.yakuba.residentrecords.measure.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import org.jdbi.v3.core.statement.StatementContext;

/** The notices that were issued. They are added and read; the database lets nobody change or delete one. */
@ApplicationScoped
class Notices {

    private static final String SELECT = "select n.* from resident_records.protection_notice n where ";

    void add(UnitOfWork work, Notice notice) {
        var number = notice.number();
        work.sql()
                .createUpdate("""
                        insert into resident_records.protection_notice
                            (notice_id, order_id, kind, measure_id, revision, applicant, version, number_date,
                             number_municipality, number_terminal, number_sequence, certifier_id, issued_at, issued_by,
                             issued_by_name, reprint_of, reprint_reason)
                        values (:id, :order, :kind, :measure, :revision, :applicant, :version, :date,
                             :municipality, :terminal, :sequence, :certifier, :now, :by, :name,
                             cast(:reprintOf as uuid), :reason)
                        """)
                .bind("id", notice.id())
                .bind("order", notice.order())
                .bind("kind", notice.kind().code())
                .bind("measure", notice.measure())
                .bind("revision", notice.revision())
                .bind("applicant", notice.applicant().value())
                .bind("version", notice.version())
                .bind("date", number.date())
                .bind("municipality", number.municipality())
                .bind("terminal", number.terminal())
                .bind("sequence", number.sequence())
                .bind("certifier", notice.certifier())
                .bind("now", notice.issuedAt())
                .bind("by", notice.userId())
                .bind("name", notice.userName())
                .bind(
                        "reprintOf",
                        Optional.ofNullable(notice.reprintOf())
                                .map(NoticeId::toString)
                                .orElse(null))
                .bind("reason", notice.reprintReason())
                .execute();
    }

    Optional<Notice> find(UnitOfWork work, NoticeId id) {
        return work.sql()
                .createQuery(SELECT + "n.notice_id = :id")
                .bind("id", id)
                .map(Notices::notice)
                .findOne();
    }

    /** Those that were issued together, in the order of their numbers. */
    List<Notice> ofOrder(UnitOfWork work, OrderId order) {
        return work.sql()
                .createQuery(SELECT + "n.order_id = :order order by n.number_sequence")
                .bind("order", order)
                .map(Notices::notice)
                .list();
    }

    /** Those of a measure, the newest first. */
    List<Notice> ofMeasure(UnitOfWork work, MeasureId measure) {
        return work.sql()
                .createQuery(SELECT + "n.measure_id = :measure order by n.issued_at desc, n.number_sequence desc")
                .bind("measure", measure)
                .map(Notices::notice)
                .list();
    }

    private static Notice notice(ResultSet row, StatementContext context) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("notice_id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                Coded.find(NoticeKind.class, row.getString("kind")).orElseThrow(),
                new MeasureId(row.getObject("measure_id", UUID.class)),
                row.getInt("revision"),
                new AddresseeNumber(row.getString("applicant")),
                row.getInt("version"),
                new IssueNumber(
                        row.getObject("number_date", LocalDate.class),
                        row.getString("number_municipality"),
                        row.getString("number_terminal"),
                        "",
                        row.getInt("number_sequence")),
                new CertifierId(row.getObject("certifier_id", UUID.class)),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"),
                row.getString("issued_by_name"),
                Id.ofNullable(row.getObject("reprint_of", UUID.class), NoticeId::new),
                row.getString("reprint_reason"));
    }
}
