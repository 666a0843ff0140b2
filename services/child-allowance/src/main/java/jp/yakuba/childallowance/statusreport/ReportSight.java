package jp.yakuba.childallowance.statusreport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.Addressees;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** What an operator may see of reports: a reason that tells where somebody lives, or does not, stays with who may know. */
final class ReportSight {

    private static final Addressees KEPT = new Addressees(ChildAllowance.ROOM);

    private final Set<AddresseeNumber> hiding;

    private ReportSight(Set<AddresseeNumber> hiding) {
        this.hiding = hiding;
    }

    static ReportSight of(UnitOfWork work, Collection<StatusReport> reports) {
        var families = families(work, reports);
        var people = KEPT.of(
                work, families.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return new ReportSight(families.entrySet().stream()
                .filter(family -> family.getValue().stream()
                        .map(people::get)
                        .anyMatch(kept -> kept != null && !kept.showsWhereabouts(work.operator())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** Whether the recipient hides, or a child paid for does, now or before. */
    static boolean ofAFamilyThatHides(UnitOfWork work, StatusReport report) {
        var family = families(work, List.of(report)).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return KEPT.of(work, family).values().stream()
                .anyMatch(kept -> kept.marks().guardsAddresses());
    }

    /** Each recipient with the children paid for, now or before: a reason tells of the homes of them all. */
    private static Map<AddresseeNumber, Set<AddresseeNumber>> families(
            UnitOfWork work, Collection<StatusReport> reports) {
        var families = new HashMap<AddresseeNumber, Set<AddresseeNumber>>();
        reports.forEach(report -> families.put(report.recipient(), new HashSet<>(Set.of(report.recipient()))));
        work.sql()
                .createQuery("""
                        select distinct recipient, addressee_number from child_allowance.paid_child
                        where recipient = any(:recipients)
                        """)
                .bind("recipients", Listed.texts(families.keySet().stream().map(AddresseeNumber::value)))
                .map((row, context) -> Map.entry(
                        new AddresseeNumber(row.getString("recipient")),
                        new AddresseeNumber(row.getString("addressee_number"))))
                .forEach(child ->
                        Objects.requireNonNull(families.get(child.getKey())).add(child.getValue()));
        return families;
    }

    /** The reasons that may be seen. */
    List<ReportKind> kinds(StatusReport report) {
        var mayKnow = mayKnow(report);
        return report.kinds().stream()
                .filter(kind -> mayKnow || !kind.tellsOfHomes())
                .toList();
    }

    private boolean mayKnow(StatusReport report) {
        return !hiding.contains(report.recipient());
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
