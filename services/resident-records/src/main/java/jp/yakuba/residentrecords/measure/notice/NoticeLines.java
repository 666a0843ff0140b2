package jp.yakuba.residentrecords.measure.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.measure.IssuedNotices;
import jp.yakuba.residentrecords.measure.NoticeLine;

/** Makes of notices what the pages show. */
@ApplicationScoped
class NoticeLines implements IssuedNotices {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Notices notices;
    private final NoticeContents contents;

    NoticeLines(Notices notices, NoticeContents contents) {
        this.notices = notices;
        this.contents = contents;
    }

    @Override
    public List<NoticeLine> ofMeasure(UnitOfWork work, MeasureId measure) {
        return of(work, notices.ofMeasure(work, measure));
    }

    List<NoticeLine> of(UnitOfWork work, List<Notice> found) {
        return found.stream()
                .map(notice ->
                        line(work, notice, contents.of(work, notice).recipient().name()))
                .toList();
    }

    private static NoticeLine line(UnitOfWork work, Notice notice, String applicant) {
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
