package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import org.jspecify.annotations.Nullable;

/** The rows of the issue history. They are added and read; the database lets nobody change or delete one. */
@ApplicationScoped
@Requirement({"001/1.3.8", "001/2.2.2"})
public class IssueHistory {

    static final String SELECT = """
            select i.*, d.disposed_at, d.disposed_by, d.disposed_by_name, d.reason,
                array(select s.addressee_number || '/' || s.version from resident_records.certificate_subject s
                      where s.municipality_code = i.municipality_code and s.issue_id = i.issue_id
                      order by s.position) subjects
            from resident_records.certificate_issue i
            left join resident_records.certificate_disposal d using (municipality_code, issue_id)
            """;

    private final IssueRows rows;

    IssueHistory(IssueRows rows) {
        this.rows = rows;
    }

    Optional<CertificateIssue> find(UnitOfWork work, UUID id) {
        return work.sql()
                .createQuery(SELECT + " where i.issue_id = :id")
                .bind("id", id)
                .map(rows)
                .findOne();
    }

    /** The copies that were asked for together, in the order of their numbers. */
    List<CertificateIssue> ofOrder(UnitOfWork work, UUID order) {
        return work.sql()
                .createQuery(SELECT + " where i.order_id = :order order by i.number_sequence")
                .bind("order", order)
                .map(rows)
                .list();
    }

    public void add(UnitOfWork work, CertificateIssue issue) {
        var number = issue.number();
        var choices = issue.choices();
        var reprint = issue.reprint();
        var circumstances = issue.circumstances();
        var certification = issue.certification();
        work.sql()
                .createUpdate("""
                        insert into resident_records.certificate_issue
                            (issue_id, order_id, issued_at, place, terminal, user_id, user_name, kind, household_number,
                             whole_household, household_head, disclosed, readings, history, special_reasons, remarks, official_use, specimen,
                             number_date, number_municipality, number_terminal, number_printer, number_sequence, pages,
                             certifier_id, seal_id, seal_note, applicant_class, applicant, purpose, passed_alerts, reprint_of,
                             reprint_reason)
                        values (:id, :order, :issuedAt, :place, :terminal, :userId, :userName, :kind, :household,
                             :whole, cast(:head as text), :disclosed, :readings, :history, :specialReasons, :remarks, :officialUse, :specimen,
                             :date, :municipality, :numberTerminal, :printer, :sequence, :pages,
                             :certifier, cast(:seal as uuid), :sealNote,
                             cast(:applicantClass as text), :applicant, :purpose, cast(:passed as jsonb), cast(:reprintOf as uuid),
                             :reprintReason)
                        """)
                .bind("id", issue.id())
                .bind("order", issue.order())
                .bind("issuedAt", circumstances.issuedAt())
                .bind("place", circumstances.place())
                .bind("terminal", circumstances.terminal())
                .bind("userId", circumstances.userId())
                .bind("userName", circumstances.userName())
                .bind("kind", issue.kind().code())
                .bind("household", issue.household().value())
                .bind("whole", issue.whole())
                .bind("head", issue.head().text())
                .bindArray(
                        "disclosed",
                        String.class,
                        choices.disclosed().stream()
                                .map(Omittable::code)
                                .sorted()
                                .toList())
                .bind("readings", choices.readings())
                .bind("history", choices.history())
                .bind("specialReasons", choices.specialReasons())
                .bind("remarks", choices.remarks())
                .bind("officialUse", issue.officialUse())
                .bind("specimen", issue.specimen())
                .bind("date", number.date())
                .bind("municipality", number.municipality())
                .bind("numberTerminal", number.terminal())
                .bind("printer", number.printer())
                .bind("sequence", number.sequence())
                .bind("pages", issue.pages())
                .bind("certifier", certification.certifier())
                .bind("seal", text(certification.seal()))
                .bind("sealNote", certification.sealNote())
                .bind("applicantClass", code(issue.applicantClass()))
                .bind("applicant", issue.applicant())
                .bind("purpose", issue.purpose())
                .bind("passed", rows.text(issue.passedAlerts()))
                .bind("reprintOf", text(reprint == null ? null : reprint.of()))
                .bind("reprintReason", reprint == null ? "" : reprint.reason())
                .execute();
        addSubjects(work, issue);
    }

    private static void addSubjects(UnitOfWork work, CertificateIssue issue) {
        try (var batch = work.sql().prepareBatch("""
                insert into resident_records.certificate_subject
                    (issue_id, position, addressee_number, version, issued_at)
                values (:issue, :position, :person, :version, :issuedAt)
                """)) {
            for (var position = 0; position < issue.subjects().size(); position++) {
                var subject = issue.subjects().get(position);
                batch.bind("issue", issue.id())
                        .bind("position", position)
                        .bind("person", subject.person().value())
                        .bind("version", subject.version())
                        .bind("issuedAt", issue.circumstances().issuedAt())
                        .add();
            }
            batch.execute();
        }
    }

    /**
     * Adds that a copy was disposed of.
     *
     * @return whether it had not been before
     */
    boolean addDisposal(UnitOfWork work, UUID issue, String reason) {
        return work.sql()
                        .createUpdate("""
                        insert into resident_records.certificate_disposal
                            (issue_id, disposed_at, disposed_by, disposed_by_name, reason)
                        values (:issue, :now, :by, :name, :reason)
                        on conflict do nothing
                        """)
                        .bind("issue", issue)
                        .bind("now", work.now())
                        .bind("by", work.operator().userId())
                        .bind("name", work.operator().name())
                        .bind("reason", reason)
                        .execute()
                == 1;
    }

    private static @Nullable String code(@Nullable ApplicantClass applicant) {
        return applicant == null ? null : applicant.code();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
