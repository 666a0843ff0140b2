package jp.yakuba.childallowance.notice;

import java.util.List;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 現況届の提出案内 or 督促 of a year. */
record ReportRound(ReportLetters letters, NoticeKind kind, int year) implements LetterRound {

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public String series() {
        return "現況届";
    }

    @Override
    public long untold(UnitOfWork work) {
        return letters.untold(work, year, kind.code());
    }

    @Override
    public List<NoticeBatch.ToTell> next(UnitOfWork work, String after, int limit) {
        return letters.untold(work, year, kind.code(), after, limit).stream()
                .map(recipient -> new NoticeBatch.ToTell(
                        recipient.value(), "宛名番号" + recipient, new Matter.OfStatusReport(year, recipient)))
                .toList();
    }
}
