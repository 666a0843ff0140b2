package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jdbi.v3.core.statement.Query;

/** What there is to write to recipients about their status reports, and who was not written to yet. Only read here. */
@ApplicationScoped
public class ReportLetters {

    /** Of a year: who is to be asked or reminded, and has no such letter that was not disposed of. */
    private static final String UNTOLD = """
            from child_allowance.status_report r
            where r.year = :year
                and case :kind when 'report-asked' then r.state = 'to-send'
                    else r.state in ('sent', 'incomplete') and r.due < :today end
                and not exists (
                    select from child_allowance.notice_issue i
                    left join child_allowance.notice_disposal d using (municipality_code, issue_id)
                    where i.report_year = r.year and i.recipient = r.recipient and i.kind = :kind and d.issue_id is null)
            """;

    private final StatusReports reports;
    private final StatusReportSettings settings;

    ReportLetters(StatusReports reports, StatusReportSettings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    /**
     * What a recipient is asked for.
     *
     * @param reminds whether it was asked for before and the term is past
     * @param year the year, by its era
     * @param day as of which day it tells
     * @param reasons why it must be filed, those left out that tell where somebody lives who hides
     * @param suspendedFrom from which month on payments are held back if it is not filed
     */
    public record Asked(
            boolean reminds, String year, LocalDate day, LocalDate due, List<String> reasons, YearMonth suspendedFrom) {

        /** Takes the list as it is now. */
        public Asked {
            reasons = List.copyOf(reasons);
        }
    }

    /** Reads a year of which status reports are filed. */
    public static int year(String text) {
        return ReportYear.parse(text).value();
    }

    /** Nothing where the office waits for nothing; refuses with 404 where there is no report. */
    public Optional<Asked> of(UnitOfWork work, int value, AddresseeNumber recipient) {
        var year = ReportYear.of(value);
        var report = reports.find(work, year, recipient).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!report.state().isUnfiled()) {
            return Optional.empty();
        }
        return Optional.of(new Asked(
                report.isOverdue(work.today()) && report.state() != ReportState.TO_SEND,
                year.japanese(),
                year.day(),
                report.due(),
                ReportSight.ofAFamilyThatHides(work, report)
                        ? List.of()
                        : report.kinds().stream().map(ReportKind::japanese).toList(),
                year.month(settings.of(work, year).suspendedFrom())));
    }

    /** How many are still to be written to. */
    public long untold(UnitOfWork work, int year, String kind) {
        return bound(work, "select count(*) " + UNTOLD, year, kind)
                .mapTo(Long.class)
                .one();
    }

    /** The next of them, in the order of their numbers. */
    public List<AddresseeNumber> untold(UnitOfWork work, int year, String kind, String after, int limit) {
        return bound(
                        work,
                        "select r.recipient " + UNTOLD + " and r.recipient > :after order by r.recipient limit :limit",
                        year,
                        kind)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new AddresseeNumber(row.getString("recipient")))
                .list();
    }

    private static Query bound(UnitOfWork work, String query, int year, String kind) {
        return work.sql()
                .createQuery(query)
                .bind("year", ReportYear.of(year).value())
                .bind("kind", kind)
                .bind("today", work.today());
    }
}
