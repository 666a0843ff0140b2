package jp.yakuba.residentrecords.measure.notice;

import java.time.format.DateTimeFormatter;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A notice in one line.
 *
 * @param id its name
 * @param order by which it is printed
 * @param kind what it tells
 * @param number 発行番号
 * @param applicant the applicant's name
 * @param measure of which measure
 * @param issued when and by whom
 * @param state that it repeats another, and why; empty of a first one
 * @param printable whether the viewer may print it now
 */
public record NoticeLine(
        String id,
        String order,
        String kind,
        String number,
        String applicant,
        String measure,
        String issued,
        String state,
        boolean printable) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static NoticeLine of(UnitOfWork work, Notice notice, String applicant) {
        return new NoticeLine(
                notice.id().toString(),
                notice.order().toString(),
                notice.kind().japanese(),
                notice.number().text(),
                applicant,
                notice.measure().toString(),
                TIME.format(notice.issuedAt().atZone(UnitOfWork.JAPAN)) + " " + notice.userName(),
                notice.reprintOf() == null ? "" : "再印刷（" + notice.reprintReason() + "）",
                notice.isPrintableBy(work));
    }
}
