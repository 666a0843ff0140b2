package jp.yakuba.residentrecords.measure.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.measure.MeasureId;

/** Makes of notices what the pages show. */
@ApplicationScoped
public class NoticeLines {

    private final Notices notices;
    private final NoticeContents contents;

    NoticeLines(Notices notices, NoticeContents contents) {
        this.notices = notices;
        this.contents = contents;
    }

    /** The notices of a measure, the newest first. */
    public List<NoticeLine> ofMeasure(UnitOfWork work, MeasureId measure) {
        return of(work, notices.ofMeasure(work, measure));
    }

    List<NoticeLine> of(UnitOfWork work, List<Notice> found) {
        return found.stream()
                .map(notice -> NoticeLine.of(
                        work, notice, contents.of(work, notice).recipient().name()))
                .toList();
    }
}
