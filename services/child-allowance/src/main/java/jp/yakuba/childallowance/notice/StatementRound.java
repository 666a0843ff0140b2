package jp.yakuba.childallowance.notice;

import java.util.List;
import java.util.UUID;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 確認書の提出案内 of all tasks that wait for a statement, or for one to be stated anew. */
record StatementRound() implements LetterRound {

    private static final String UNTOLD = """
            from child_allowance.task t
            where t.state = 'open' and t.kind in ('statement', 'restatement')
                and not exists (
                    select from child_allowance.notice_issue i
                    left join child_allowance.notice_disposal d using (municipality_code, issue_id)
                    where i.task_id = t.task_id and d.issue_id is null)
            """;

    @Override
    public String title() {
        return NoticeKind.STATEMENT_ASKED.title();
    }

    @Override
    public String series() {
        return "確認書";
    }

    @Override
    public long untold(UnitOfWork work) {
        return work.sql()
                .createQuery("select count(*) " + UNTOLD)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<NoticeBatch.ToTell> next(UnitOfWork work, String after, int limit) {
        return work.sql()
                .createQuery("select t.task_id, t.recipient, t.subject " + UNTOLD
                        + " and cast(t.task_id as text) > :after order by cast(t.task_id as text) limit :limit")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new NoticeBatch.ToTell(
                        row.getString("task_id"),
                        "受給者の宛名番号" + row.getString("recipient") + "（子は" + row.getString("subject") + "）",
                        new Matter.OfStatement(new TaskId(row.getObject("task_id", UUID.class)))))
                .list();
    }
}
