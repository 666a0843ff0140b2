package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The reports as they are kept, and what was done about them. */
@ApplicationScoped
class StatusReports {

    /** Of whom the office waits though the term is past. */
    private static final String OVERDUE = "state in ('to-send', 'sent', 'incomplete') and due < :today";

    private static final String COLUMNS =
            "select year, recipient, found, added, state, due, suspended_from, suspension_entry"
                    + " from child_allowance.status_report where ";

    /** The report, which nobody else changes until the unit of work ends. */
    Optional<StatusReport> lock(UnitOfWork work, ReportYear year, AddresseeNumber recipient) {
        return one(work, year, recipient, " for update");
    }

    Optional<StatusReport> find(UnitOfWork work, ReportYear year, AddresseeNumber recipient) {
        return one(work, year, recipient, "");
    }

    private static Optional<StatusReport> one(UnitOfWork work, ReportYear year, AddresseeNumber recipient, String how) {
        return work.sql()
                .createQuery(COLUMNS + "year = :year and recipient = :recipient" + how)
                .bind("year", year.value())
                .bind("recipient", recipient.value())
                .map((row, context) -> report(row))
                .findOne();
    }

    /** So many in the order of the numbers, behind one. */
    List<StatusReport> list(UnitOfWork work, ReportFilter filter, @Nullable AddresseeNumber after, int limit) {
        return work.sql()
                .createQuery(COLUMNS + """
                        year = :year and recipient > :after
                          and (cast(:state as text) is null or state = :state)
                          and (cast(:kind as text) is null or :kind = any(found || added))
                          and (not :overdue or (%s))
                        order by recipient limit :limit
                        """.formatted(OVERDUE))
                .bind("year", filter.year().value())
                .bind("after", after == null ? "" : after.value())
                .bind("state", filter.state() == null ? null : filter.state().code())
                .bind("kind", filter.kind() == null ? null : filter.kind().code())
                .bind("overdue", filter.overdue())
                .bind("today", work.today())
                .bind("limit", limit)
                .map((row, context) -> report(row))
                .list();
    }

    /** All of a recipient, the newest first. */
    List<StatusReport> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery(COLUMNS + "recipient = :recipient order by year desc")
                .bind("recipient", recipient.value())
                .map((row, context) -> report(row))
                .list();
    }

    /** So many of whom payments are to be held back; nobody else changes them until the unit of work ends. */
    List<StatusReport> toSuspend(UnitOfWork work, ReportYear year, int limit) {
        return work.sql()
                .createQuery(COLUMNS + "year = :year and suspended_from is null and " + OVERDUE
                        + " order by recipient limit :limit for update")
                .bind("year", year.value())
                .bind("today", work.today())
                .bind("limit", limit)
                .map((row, context) -> report(row))
                .list();
    }

    ReportCounts counts(UnitOfWork work, ReportYear year) {
        var states = work.sql()
                .createQuery("""
                        select state, count(*) as reports from child_allowance.status_report
                        where year = :year group by state order by state
                        """)
                .bind("year", year.value())
                .map((row, context) -> new ReportCounts.OfState(
                        coded(ReportState.class, row.getString("state")), row.getInt("reports")))
                .list();
        return work.sql()
                .createQuery("""
                        select count(*) as reports, count(*) filter (where %s) as overdue, count(suspended_from) as suspended
                        from child_allowance.status_report where year = :year
                        """.formatted(OVERDUE))
                .bind("year", year.value())
                .bind("today", work.today())
                .map((row, context) -> new ReportCounts(
                        year.value(), row.getInt("reports"), row.getInt("overdue"), row.getInt("suspended"), states))
                .one();
    }

    /** Adds a reason, and the report if there is none. */
    void add(UnitOfWork work, ReportYear year, AddresseeNumber recipient, ReportKind kind) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.status_report as kept (year, recipient, found, added, state, due)
                        values (:year, :recipient, '{}', array[:kind], 'to-send', :due)
                        on conflict (municipality_code, year, recipient) do update set
                            added = kept.added || excluded.added,
                            state = case kept.state when 'waived' then 'to-send' else kept.state end
                        """)
                .bind("year", year.value())
                .bind("recipient", recipient.value())
                .bind("kind", kind.code())
                .bind("due", year.due())
                .execute();
    }

    void become(UnitOfWork work, StatusReport report, ReportState state) {
        work.sql()
                .createUpdate("""
                        update child_allowance.status_report set state = :state where year = :year and recipient = :recipient
                        """)
                .bind("state", state.code())
                .bind("year", report.year().value())
                .bind("recipient", report.recipient().value())
                .execute();
    }

    /** Payments are held back from the month on, by an entry or by another before it; with null they are no more. */
    void suspended(UnitOfWork work, StatusReport report, @Nullable YearMonth from, @Nullable Integer entry) {
        work.sql()
                .createUpdate("""
                        update child_allowance.status_report
                        set suspended_from = cast(:from as date), suspension_entry = cast(:entry as integer)
                        where year = :year and recipient = :recipient
                        """)
                .bind("from", from == null ? null : from.atDay(1))
                .bind("entry", entry)
                .bind("year", report.year().value())
                .bind("recipient", report.recipient().value())
                .execute();
    }

    /** Writes down what was done about the reports of these recipients. */
    void record(
            UnitOfWork work,
            ReportYear year,
            List<AddresseeNumber> recipients,
            ReportStep step,
            LocalDate on,
            String note) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.status_report_step (year, recipient, step_number, step, done_on, note,
                            recorded_by, recorded_by_name, recorded_at)
                        select :year, p.number,
                            1 + (select count(*) from child_allowance.status_report_step s
                                 where s.year = :year and s.recipient = p.number),
                            :step, :on, :note, :by, :name, :at
                        from unnest(cast(:recipients as text[])) as p (number)
                        """)
                .bind("year", year.value())
                .bind("recipients", Listed.texts(recipients.stream().map(AddresseeNumber::value)))
                .bind("step", step.code())
                .bind("on", on)
                .bind("note", note)
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    /** What was done about a report, in time. */
    List<StepTaken> steps(UnitOfWork work, ReportYear year, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.status_report_step
                        where year = :year and recipient = :recipient order by step_number
                        """)
                .bind("year", year.value())
                .bind("recipient", recipient.value())
                .map((row, context) -> new StepTaken(
                        coded(ReportStep.class, row.getString("step")),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("note"),
                        row.getString("recorded_by_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static StatusReport report(ResultSet row) throws SQLException {
        var from = row.getObject("suspended_from", LocalDate.class);
        return new StatusReport(
                new ReportYear(row.getInt("year")),
                new AddresseeNumber(row.getString("recipient")),
                kinds(row.getArray("found")),
                kinds(row.getArray("added")),
                coded(ReportState.class, row.getString("state")),
                row.getObject("due", LocalDate.class),
                from == null ? null : YearMonth.from(from),
                row.getObject("suspension_entry", Integer.class));
    }

    private static List<ReportKind> kinds(Array codes) throws SQLException {
        return Arrays.stream((String[]) codes.getArray())
                .map(code -> coded(ReportKind.class, code))
                .toList();
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow();
    }
}
