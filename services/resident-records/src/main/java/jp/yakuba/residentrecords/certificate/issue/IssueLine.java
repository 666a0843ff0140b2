package jp.yakuba.residentrecords.certificate.issue;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.content.Dates;
import jp.yakuba.residentrecords.certificate.content.Omittable;

/**
 * One issued copy as the screens show it.
 *
 * @param person 宛名番号 of the first whom it shows
 * @param others of how many more
 * @param contents 記載事項: what was asked for besides what is always printed
 * @param applicant class and name of the applicant
 * @param state such as 再印刷 and 処分済み; empty for an ordinary copy
 * @param printable whether the viewer can still print it
 */
public record IssueLine(
        String id,
        String order,
        String number,
        String kind,
        String issuedAt,
        String place,
        String userName,
        int pages,
        int people,
        String person,
        int others,
        String contents,
        String applicant,
        String purpose,
        String state,
        boolean printable,
        boolean disposed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    static IssueLine of(UnitOfWork work, CertificateIssue issue) {
        var circumstances = issue.circumstances();
        var disposal = issue.issue().disposal();
        var state = (issue.issue().reprint() == null ? "" : "再印刷 ")
                + (disposal == null ? "" : "処分済み（" + disposal.reason() + "）");
        return new IssueLine(
                issue.id().toString(),
                issue.order().toString(),
                issue.number().text(),
                issue.kind().label() + (issue.officialUse() ? "（公用）" : ""),
                time(circumstances.issuedAt()),
                circumstances.place(),
                circumstances.userName(),
                issue.issue().pages(),
                issue.people().size(),
                issue.people().getFirst().value(),
                issue.people().size() - 1,
                contents(issue),
                applicant(issue),
                issue.purpose(),
                state.strip(),
                issue.issue().isPrintableBy(work),
                disposal != null);
    }

    private static String time(Instant issuedAt) {
        var time = issuedAt.atZone(UnitOfWork.JAPAN);
        return Dates.wareki(time.toLocalDate()) + " " + TIME.format(time);
    }

    private static String applicant(CertificateIssue issue) {
        var applicant = issue.applicantClass();
        return (applicant == null ? "" : applicant.label() + "　") + issue.applicant();
    }

    private static String contents(CertificateIssue issue) {
        var disclosed = issue.choices().disclosed().stream()
                .sorted()
                .map(Omittable::label)
                .collect(Collectors.joining("、"));
        return (issue.choices().history() ? "異動履歴 " : "")
                + (issue.choices().specialReasons() ? "特別な事由 " : "")
                + disclosed;
    }
}
