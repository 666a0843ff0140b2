package jp.yakuba.residentrecords.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.certifier.IssuingMunicipality;
import jp.yakuba.residentrecords.certificate.sheet.IssueNumber;

/**
 * Gives out issue numbers, counted by day and office. A browser does not tell its machine's name nor its printer, which
 * the standard allows to be left out; the office stands in for the terminal.
 */
@ApplicationScoped
@Requirement("001/5.5")
public class IssueNumbers {

    /** The next number. Until its transaction ends, others of the same office wait, so that none is left out. */
    public IssueNumber next(UnitOfWork work, IssuingMunicipality municipality) {
        return next(work, preview(work, municipality));
    }

    /**
     * The next number of papers that are no certificates: each series is counted by itself, so that among certificates
     * none is missing.
     */
    public IssueNumber next(UnitOfWork work, IssuingMunicipality municipality, String series) {
        return next(
                work,
                numbered(work.today(), municipality.name(), work.operator().place() + " " + series, 1));
    }

    private static IssueNumber next(UnitOfWork work, IssueNumber preview) {
        var sequence = work.sql()
                .createQuery("""
                        insert into resident_records.certificate_number as given (issued_on, terminal, last_sequence)
                        values (:day, :terminal, 1)
                        on conflict (municipality_code, issued_on, terminal)
                        do update set last_sequence = given.last_sequence + 1
                        returning last_sequence
                        """)
                .bind("day", preview.date())
                .bind("terminal", preview.terminal())
                .mapTo(Integer.class)
                .one();
        return numbered(preview.date(), preview.municipality(), preview.terminal(), sequence);
    }

    /** A number that stands for the one to come. */
    public IssueNumber preview(UnitOfWork work, IssuingMunicipality municipality) {
        return numbered(work.today(), municipality.name(), work.operator().place(), 1);
    }

    private static IssueNumber numbered(LocalDate day, String municipality, String terminal, int sequence) {
        return new IssueNumber(day, municipality, terminal, "", sequence);
    }
}
