package jp.yakuba.childallowance.notice;

import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ageing.AgeFall;
import jp.yakuba.childallowance.ageing.AgeFalls;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 額改定通知書 and 消滅通知書 of all whose amount falls or ends with a month by age; each is decided on before it is told. */
record AgeRound(AgeFalls falls, Audit audit, YearMonth month) implements LetterRound {

    @Override
    public String title() {
        return "額改定・消滅の通知書";
    }

    @Override
    public String series() {
        return "額改定";
    }

    /** A statement may still be filed until the age is reached. */
    @Override
    public Findings check(UnitOfWork work) {
        return Found.when(
                month.isAfter(YearMonth.from(work.today())),
                () -> Finding.error(
                        ChildAllowanceError.AGE_MONTH_AHEAD,
                        "month",
                        "まだ来ていない月分の改定は、決定できません。",
                        "その月に入ってから決定してください。だれが当てはまるかは、一覧で先に見られます。"));
    }

    @Override
    public long untold(UnitOfWork work) {
        return falls.untold(work, month);
    }

    @Override
    public List<NoticeBatch.ToTell> next(UnitOfWork work, String after, int limit) {
        var found = falls.of(work, month, true, after, limit);
        var undecided = found.stream()
                .filter(fall -> fall.revision() == null)
                .map(AgeFall::recipient)
                .toList();
        if (!undecided.isEmpty()) {
            audit.record(
                    work,
                    AuditEntry.of(ChildAllowanceOperation.AGE_DECIDE)
                            .records(undecided.size())
                            .addressees(undecided));
        }
        return found.stream()
                .map(fall -> new NoticeBatch.ToTell(
                        fall.recipient().value(),
                        "宛名番号" + fall.recipient(),
                        new Matter.OfAgeing(falls.decide(work, fall))))
                .toList();
    }
}
