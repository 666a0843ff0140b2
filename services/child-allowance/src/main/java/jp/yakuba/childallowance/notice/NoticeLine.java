package jp.yakuba.childallowance.notice;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * An issued notice as the screen shows it.
 *
 * @param state such as 再印刷 and 処分済み; empty for an ordinary one
 * @param printable whether the viewer can still print it
 */
public record NoticeLine(
        String id,
        String kind,
        String number,
        String issued,
        int pages,
        String state,
        boolean printable,
        boolean disposed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    static NoticeLine of(UnitOfWork work, Notice notice) {
        var issue = notice.issue();
        var circumstances = issue.circumstances();
        var time = circumstances.issuedAt().atZone(UnitOfWork.JAPAN);
        var reprint = issue.reprint();
        var disposal = issue.disposal();
        return new NoticeLine(
                notice.id().toString(),
                notice.kind().title(),
                notice.number().text(),
                RecordedDate.of(time.toLocalDate()).display(DateStyle.WAREKI) + " " + TIME.format(time) + " "
                        + circumstances.place() + " " + circumstances.userName(),
                issue.pages(),
                ((reprint == null ? "" : "再印刷（" + reprint.reason() + "） ")
                                + (disposal == null ? "" : "処分済み（" + disposal.reason() + "）"))
                        .strip(),
                issue.isPrintableBy(work),
                disposal != null);
    }
}
