package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.AskedContent;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.task.Task;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.childallowance.task.TaskKind;
import jp.yakuba.childallowance.task.TaskState;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to ask a recipient of whom a task wants a statement (確認書) about a child. Only read here. */
@ApplicationScoped
class TidingsOfStatements {

    private final Tasks tasks;

    TidingsOfStatements(Tasks tasks) {
        this.tasks = tasks;
    }

    Tidings of(UnitOfWork work, TaskId id) {
        var task = tasks.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var isAsked = task.kind() == TaskKind.STATEMENT || task.kind() == TaskKind.RESTATEMENT;
        if (!isAsked || task.state() != TaskState.OPEN) {
            return Tidings.nothing(
                    List.of(task.subject()),
                    ChildAllowanceError.STATEMENT_NOT_AWAITED,
                    "この仕事は、確認書の提出を待っているものではないので、案内を出せません。",
                    "「異動による仕事」の一覧で、今の状態を確かめてください。");
        }
        var people = List.of(task.certified(), task.subject());
        return KnownPeople.hasDied(work, task.certified()) ? Tidings.died(people) : Tidings.of(people, told(task));
    }

    private static Tidings.Told told(Task task) {
        var again = task.kind() == TaskKind.RESTATEMENT;
        return new Tidings.Told(
                NoticeKind.STATEMENT_ASKED,
                task.certified(),
                List.of(task.subject()),
                letter -> new AskedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        again ? "監護相当・生計費の負担についての確認書" : "額改定認定請求書と、監護相当・生計費の負担についての確認書",
                        task.due(),
                        List.of(letter.child(task.subject())),
                        List.of((again ? "届け出た卒業予定の月が来ます。" : "18歳に達する日以後の最初の3月31日が来ます。")
                                + "その後も子の世話をし、生計費を負担するときは、22歳に達する日以後の最初の3月31日まで、"
                                + "第三子以降の数に入れます（児童手当法第6条）。"),
                        List.of(NoticeContent.month(YearMonth.from(task.event()).plusMonths(1))
                                + "から数に入らず、手当の額が減ることがあります。")));
    }
}
