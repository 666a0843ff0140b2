package jp.yakuba.childallowance.notice;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.platform.files.FileId;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.files.NewFile;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Issues the notices of many in the steps of a job and prints them into one document, or one for each so many in a large town. A
 * step issues and prints its notices whole or not at all, so that killed at any moment it goes on, and nobody has two. Whoever
 * takes thought, such as one who hides, is left out and named in the findings.
 */
@ApplicationScoped
class NoticeBatch {

    /** As many as are printed in a second or two, and as one takes from a printer at a time. */
    static final int PER_FILE = 500;

    /**
     * How far a job is.
     *
     * @param after behind whom the next step begins; a job that began before there were letters knows it by another name
     * @param files how many documents there are
     * @param seen how many were looked at
     */
    record Position(@JsonAlias("recipient") String after, int files, long seen) {

        static final Position START = new Position("", 0, 0);
    }

    /**
     * One to be told.
     *
     * @param key by which it stands in the order of all
     * @param named by what it is told apart in a finding, such as 宛名番号0000000019
     */
    record ToTell(String key, String named, Matter matter) {}

    /**
     * How they are told.
     *
     * @param title what is issued, such as 支払通知書
     * @param series of whose numbers they get theirs
     */
    record How(String title, String series, boolean withoutSeal, Map<String, String> passedAlerts) {

        How {
            passedAlerts = Map.copyOf(passedAlerts);
        }
    }

    private final NoticeDesk desk;
    private final NoticePrinting printing;
    private final Files files;

    NoticeBatch(NoticeDesk desk, NoticePrinting printing, Files files) {
        this.desk = desk;
        this.printing = printing;
        this.files = files;
    }

    static Position position(JobRun job) {
        return job.cursor(Position.class, Position.START);
    }

    /** Tells the next ones; nobody is left where there are none. */
    Step step(UnitOfWork work, JobRun job, How how, List<ToTell> next) {
        if (next.isEmpty()) {
            return Step.last().saying(how.title() + "を発行しました。支援措置対象者の住所を見る権限のある職員が、今日のうちに受け取って印刷してください");
        }
        var before = position(job);
        var issued = new ArrayList<Notice>();
        var leftOut = new ArrayList<RowFinding>();
        for (var i = 0; i < next.size(); i++) {
            var row = before.seen() + i + 1;
            var one = next.get(i);
            switch (desk.issueUnlessThoughtIsNeeded(
                    work,
                    new OrderId(job.id().value()),
                    how.series(),
                    one.matter(),
                    new NoticeOrder(null, null, how.withoutSeal()),
                    how.passedAlerts())) {
                case NoticeDesk.Attempt.Made made -> issued.add(made.notice());
                case NoticeDesk.Attempt.LeftOut left ->
                    left.why().forEach(why -> leftOut.add(new RowFinding(row, named(one.named(), why))));
            }
        }
        var files = before.files() + (issued.isEmpty() ? 0 : 1);
        var step = Step.more(new Position(next.getLast().key(), files, before.seen() + next.size()))
                .counting(new Counts(issued.size(), 0, next.size() - issued.size(), 0))
                .finding(leftOut)
                .saying(how.title() + "を発行しています");
        return issued.isEmpty()
                ? step
                : step.giving(List.of(stored(work, how.title() + "_" + work.today() + "_" + files, issued)));
    }

    /** Whom it is about: the number alone, by which the notice is issued singly. */
    private static Finding named(String whom, Finding why) {
        return new Finding(why.code(), why.severity(), why.field(), whom + "：" + why.message(), why.remedy());
    }

    /**
     * For today alone and for whoever may know where protected people are: somebody who is in it may have begun to hide since.
     */
    private FileId stored(UnitOfWork work, String name, List<Notice> issued) {
        var pdf = printing.pdf(work, issued);
        return files.store(
                        work,
                        new NewFile(
                                name + ".pdf",
                                "application/pdf",
                                ChildAllowancePermission.NOTICE_ISSUE,
                                work.today(),
                                false,
                                true),
                        new ByteArrayInputStream(pdf))
                .id();
    }
}
