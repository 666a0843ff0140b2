package jp.yakuba.childallowance.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Schedule;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Every morning: raises what the end of the school year asks for from February on, and the end of school or of a stated term before it. */
@ApplicationScoped
class SchoolYearEnd implements JobKind {

    private static final int BATCH = 100;
    private static final LocalTime BEFORE_THE_COUNTER_OPENS = LocalTime.of(0, 25);

    /** The child with whom the last step ended. */
    record Position(String child) {}

    private final TaskRaiser tasks;

    SchoolYearEnd(TaskRaiser tasks) {
        this.tasks = tasks;
    }

    @Override
    public String code() {
        return "child-allowance.school-year-end";
    }

    @Override
    public String title() {
        return "確認書の勧奨";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.CLAIM_ENTER;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(BEFORE_THE_COUNTER_OPENS));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var end = SchoolYears.end(work.today());
        var after = run.cursor(Position.class, new Position("")).child();
        var children =
                new DecidedAbout(work).toState(SchoolYears.isAskedFor(end, work.today()) ? end : null, after, BATCH);
        if (children.isEmpty()) {
            return Step.last();
        }
        tasks.aged(work, children);
        return Step.more(new Position(children.getLast().value())).done(children.size());
    }
}
