package jp.yakuba.childallowance.statusreport;

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

/** Every morning of June: finds who must file for the year. */
@ApplicationScoped
class FindingJob implements JobKind {

    private static final LocalTime BEFORE_THE_COUNTER_OPENS = LocalTime.of(0, 35);

    private final StatusReportDesk desk;

    FindingJob(StatusReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public String code() {
        return "child-allowance.status-report-finding";
    }

    @Override
    public String title() {
        return "現況届の対象者の抽出";
    }

    @Override
    public Permission permission() {
        return ChildAllowancePermission.STATUS_REPORT_ENTER;
    }

    @Override
    public Optional<Schedule> schedule() {
        return Optional.of(Schedule.daily(BEFORE_THE_COUNTER_OPENS));
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var today = work.today();
        var year = ReportYear.at(today);
        return today.getMonthValue() == year.month() ? Step.last().done(desk.find(work, year)) : Step.last();
    }
}
