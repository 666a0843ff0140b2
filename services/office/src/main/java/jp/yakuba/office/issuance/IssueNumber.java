package jp.yakuba.office.issuance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;

/**
 * Number of one issued paper (発行番号).
 *
 * @param date of issue
 * @param municipality its name
 * @param terminal name or number of the terminal; empty if it cannot be told
 * @param printer number of the printer; empty if it cannot be told
 * @param sequence in the order of issue, from 1
 */
@Requirement("001/5.5")
public record IssueNumber(LocalDate date, String municipality, String terminal, String printer, int sequence) {

    /** {@code 20200502 ●●市 本庁1 プリンタ001 011}. */
    public String text() {
        return Stream.of(
                        date.format(DateTimeFormatter.BASIC_ISO_DATE),
                        municipality,
                        terminal,
                        printer,
                        "%03d".formatted(sequence))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The number with page and number of pages: {@code … 011 1/2}. */
    public String text(int page, int pages) {
        return text() + " " + page + "/" + pages;
    }
}
