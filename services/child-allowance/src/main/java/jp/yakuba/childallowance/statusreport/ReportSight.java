package jp.yakuba.childallowance.statusreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.office.addressee.KeptAddressee;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What an operator may see of reports: a reason that tells where somebody lives, or does not, stays with who may know. */
final class ReportSight {

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private final UnitOfWork work;
    private final Map<AddresseeNumber, KeptAddressee> people;

    private ReportSight(UnitOfWork work, Map<AddresseeNumber, KeptAddressee> people) {
        this.work = work;
        this.people = people;
    }

    static ReportSight of(UnitOfWork work, Collection<StatusReport> reports) {
        return new ReportSight(
                work,
                KEPT.of(work, reports.stream().map(StatusReport::recipient).toList()));
    }

    /** The reasons that may be seen. */
    List<ReportKind> kinds(StatusReport report) {
        var mayKnow = mayKnow(report);
        return report.kinds().stream()
                .filter(kind -> mayKnow || !kind.tellsOfHomes())
                .toList();
    }

    private boolean mayKnow(StatusReport report) {
        var kept = people.get(report.recipient());
        return kept == null || kept.showsWhereabouts(work.operator());
    }

    /** What was done, without the words of who added a reason where that may not be seen. */
    List<StepTaken> steps(StatusReport report, List<StepTaken> steps) {
        return mayKnow(report)
                ? steps
                : steps.stream()
                        .map(one -> one.step() == ReportStep.ADDED
                                ? new StepTaken(
                                        one.step(), one.day(), Clearance.MASK, one.recordedBy(), one.recordedAt())
                                : one)
                        .toList();
    }

    /** Whether it may stand among those of a reason. */
    boolean isOf(StatusReport report, @Nullable ReportKind kind) {
        return kind == null || kinds(report).contains(kind);
    }
}
