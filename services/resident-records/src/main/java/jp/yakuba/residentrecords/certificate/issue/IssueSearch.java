package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Finds issued copies, newest first. */
@ApplicationScoped
@Requirement("001/2.2.2")
class IssueSearch {

    private final CertificateHistory history;

    IssueSearch(CertificateHistory history) {
        this.history = history;
    }

    /** Where the page before ended. */
    record Position(Instant issuedAt, IssueId issue) {}

    /** The copies that meet the criteria, behind a position. */
    List<CertificateIssue> find(UnitOfWork work, IssueCriteria criteria, @Nullable Position behind, int limit) {
        var conditions = conditions(criteria);
        if (behind != null) {
            conditions.put("(i.issued_at, i.issue_id) < (:behind, :behindId)", Map.of("behind", behind.issuedAt()));
        }
        var query = work.sql()
                .createQuery(history.copies().select()
                        + (conditions.isEmpty() ? "" : " where ")
                        + String.join("\n and ", conditions.keySet())
                        + " order by i.issued_at desc, i.issue_id desc limit :limit")
                .bind("limit", limit);
        conditions.values().forEach(query::bindMap);
        if (behind != null) {
            query.bind("behindId", behind.issue());
        }
        return query.map(history.copies().rows()).list();
    }

    /** Each condition with what is bound in it. */
    private static Map<String, Map<String, ?>> conditions(IssueCriteria criteria) {
        var conditions = new LinkedHashMap<String, Map<String, ?>>();
        var person = criteria.person();
        if (person != null) {
            conditions.put("""
                    i.issue_id in (select s.issue_id from resident_records.certificate_subject s
                        where s.addressee_number = :person)""", Map.of("person", person.value()));
        }
        var from = criteria.from();
        if (from != null) {
            conditions.put(
                    "i.issued_at >= :from",
                    Map.of("from", from.atStartOfDay(UnitOfWork.JAPAN).toInstant()));
        }
        var until = criteria.until();
        if (until != null) {
            var end = until.plusDays(1).atStartOfDay(UnitOfWork.JAPAN).toInstant();
            conditions.put("i.issued_at < :until", Map.of("until", end));
        }
        var kind = criteria.kind();
        if (kind != null) {
            conditions.put("i.kind = :kind", Map.of("kind", kind.code()));
        }
        var staff = criteria.staff();
        if (staff != null) {
            conditions.put("i.user_id = :staff", Map.of("staff", staff));
        }
        number(conditions, criteria.number());
        return conditions;
    }

    private static void number(Map<String, Map<String, ?>> conditions, @Nullable IssueNumberPart number) {
        if (number == null) {
            return;
        }
        var date = number.date();
        if (date != null) {
            conditions.put("i.number_date = :numberDate", Map.of("numberDate", date));
        }
        var sequence = number.sequence();
        if (sequence != null) {
            conditions.put("i.number_sequence = :sequence", Map.of("sequence", sequence));
        }
    }
}
