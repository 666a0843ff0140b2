package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * A task in one line, as its list and its page show it.
 *
 * @param position its place in the list; the first nine have a key
 * @param late whether the day is past by which it was due
 * @param name of whose movement it is; empty if not kept
 * @param recipient about whose certification it is; empty if about none, or where the clerk may not know
 * @param begin where one begins what it asks for
 * @param closed why it was closed by hand, and by whom; empty if it was not
 * @param open whether it waits
 * @param asksForAStatement whether there is a letter that asks the recipient for it (確認書の提出案内)
 */
public record TaskLine(
        int position,
        String id,
        String kind,
        String due,
        boolean late,
        String subject,
        String name,
        String event,
        String recipient,
        String state,
        String begin,
        String closed,
        boolean open,
        boolean asksForAStatement) {

    static TaskLine of(UnitOfWork work, Task task, TaskDesk.Seen seen, int position) {
        var person = seen.people().get(task.subject());
        var recipient = task.recipient();
        return new TaskLine(
                position,
                task.id().toString(),
                task.kind().japanese(),
                day(task.due()),
                task.isOpen() && task.due().isBefore(work.today()),
                task.subject().value(),
                person == null
                        ? ""
                        : AddresseeInSight.of(work.operator(), person, work.today())
                                .name(),
                day(task.event()),
                recipient == null ? "" : seen.tellsRecipient(work, task) ? recipient.value() : "＊＊＊",
                task.state().japanese(),
                begin(work, task),
                task.reason() == null ? "" : task.closedBy() + "：" + task.reason(),
                task.isOpen(),
                task.kind() == TaskKind.STATEMENT || task.kind() == TaskKind.RESTATEMENT);
    }

    private static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    private static String begin(UnitOfWork work, Task task) {
        if (!task.isOpen() || !work.operator().may(ChildAllowancePermission.CLAIM_ENTER)) {
            return "/child-allowance/tasks/" + task.id();
        }
        return switch (task.kind()) {
            case EXTINCTION, DECREASE, INCREASE, RESCISSION, STATEMENT, COUNT_END, STUDY_END ->
                "/child-allowance/amendments/new?task=" + task.id();
            case RESTATEMENT -> "/child-allowance/custody-statements/" + task.recipient() + "?child=" + task.subject();
            case UNPAID -> "/child-allowance/unpaid-claims/new?deceased=" + task.subject();
            case CLAIM, APART, DESIGNATION_END -> "/child-allowance/people/" + task.subject();
        };
    }
}
