package jp.yakuba.childallowance.statusreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was set: facts, the newest of which counts from its year on. */
@ApplicationScoped
class StatusReportSettings {

    private final Audit audit;

    StatusReportSettings(Audit audit) {
        this.audit = audit;
    }

    void add(UnitOfWork work, StatusReportSetting setting) {
        Refusal.ifErrors(setting.check());
        work.sql()
                .createUpdate("""
                        insert into child_allowance.status_report_setting
                            (setting_number, first_year, living_apart, suspended_from, set_by, set_by_name, set_at)
                        select coalesce(max(setting_number), 0) + 1, :year, :apart, :from, :by, :name, :at
                        from child_allowance.status_report_setting
                        """)
                .bind("year", setting.firstYear())
                .bind("apart", setting.livingApart())
                .bind("from", setting.suspendedFrom())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.STATUS_REPORT_SETTING).records(1));
    }

    /** The one that counts for the year. */
    StatusReportSetting of(UnitOfWork work, ReportYear year) {
        return all(work).stream()
                .filter(setting -> setting.firstYear() <= year.value())
                .findFirst()
                .orElseGet(() -> StatusReportSetting.usual(year));
    }

    /** All, the newest first. */
    List<StatusReportSetting> all(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.status_report_setting order by first_year desc, setting_number desc
                        """)
                .map((row, context) -> new StatusReportSetting(
                        row.getInt("first_year"), row.getBoolean("living_apart"), row.getInt("suspended_from")))
                .list();
    }
}
