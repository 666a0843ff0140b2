package jp.yakuba.office.issuance;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Gives out issue numbers, counted by day and place. A browser does not tell its machine's name nor its printer, which
 * the standard allows to be left out; the place stands in for the terminal.
 */
@Requirement("001/5.5")
public final class IssueNumbers {

    private final IssueTables tables;

    /** Those of the papers in these tables. */
    public IssueNumbers(IssueTables tables) {
        this.tables = tables;
    }

    /** The next number. Until its transaction ends, others of the same place wait, so that none is left out. */
    public IssueNumber next(UnitOfWork work) {
        return next(work, preview(work));
    }

    /**
     * The next number of other papers that are counted here: each series is counted by itself, so that among the papers none is
     * missing.
     */
    public IssueNumber next(UnitOfWork work, String series) {
        return next(work, first(work, work.operator().place() + " " + series));
    }

    private IssueNumber next(UnitOfWork work, IssueNumber preview) {
        var sequence = work.sql()
                .createQuery("""
                        insert into %s as given (issued_on, terminal, last_sequence)
                        values (:day, :terminal, 1)
                        on conflict (municipality_code, issued_on, terminal)
                        do update set last_sequence = given.last_sequence + 1
                        returning last_sequence
                        """.formatted(tables.numbers()))
                .bind("day", preview.date())
                .bind("terminal", preview.terminal())
                .mapTo(Integer.class)
                .one();
        return numbered(preview.date(), preview.municipality(), preview.terminal(), sequence);
    }

    /** A number that stands for the one to come. */
    public IssueNumber preview(UnitOfWork work) {
        return first(work, work.operator().place());
    }

    private static IssueNumber first(UnitOfWork work, String terminal) {
        return numbered(work.today(), IssuingMunicipality.of(work).name(), terminal, 1);
    }

    private static IssueNumber numbered(LocalDate day, String municipality, String terminal, int sequence) {
        return new IssueNumber(day, municipality, terminal, "", sequence);
    }
}
