package jp.yakuba.childallowance.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.AmendmentHistory;
import jp.yakuba.childallowance.claim.ClaimHistory;
import jp.yakuba.childallowance.notice.NoticeHistory;
import jp.yakuba.childallowance.statement.StatementHistory;
import jp.yakuba.childallowance.statusreport.StatusReportHistory;
import jp.yakuba.childallowance.task.OpenTasks;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Gathers what was filed of a family and told it, from the concepts that keep it, as far as the viewer may see each. */
@ApplicationScoped
class FiledOfAFamily {

    private final ClaimHistory claims;
    private final AmendmentHistory amendments;
    private final OpenTasks tasks;
    private final StatementHistory statements;
    private final StatusReportHistory reports;
    private final NoticeHistory notices;

    FiledOfAFamily(
            ClaimHistory claims,
            AmendmentHistory amendments,
            OpenTasks tasks,
            StatementHistory statements,
            StatusReportHistory reports,
            NoticeHistory notices) {
        this.claims = claims;
        this.amendments = amendments;
        this.tasks = tasks;
        this.statements = statements;
        this.reports = reports;
        this.notices = notices;
    }

    FiledInSight of(UnitOfWork work, AddresseeNumber person, Set<AddresseeNumber> children) {
        var who = work.operator();
        return new FiledInSight(
                claims.of(work, person),
                amendments.of(work, person),
                tasks.of(work, person),
                statements.of(work, person, children),
                who.may(ChildAllowancePermission.STATUS_REPORT_VIEW) ? reports.of(work, person) : List.of(),
                who.may(ChildAllowancePermission.NOTICE_VIEW) ? notices.of(work, person) : List.of());
    }
}
