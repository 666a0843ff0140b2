package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.DraftRecord;
import org.jspecify.annotations.Nullable;

/**
 * Measures go with their people: who moves out goes on under 仮支援措置 of this municipality as 前住所地, so that there is no
 * day without protection (001/3.4), and whose 転出 is taken back is under the measure as before. The household that is
 * protected is the one that the applicant stands in.
 */
@ApplicationScoped
@Requirement("001/3.4")
public class MovementFollower {

    private final Measures measures;
    private final MeasureDesk desk;

    MovementFollower(Measures measures, MeasureDesk desk) {
        this.measures = measures;
        this.desk = desk;
    }

    /** Looks at what was just registered; the caller has locked the people. */
    public void follow(UnitOfWork work, List<DraftRecord> records) {
        var people =
                records.stream().map(record -> record.after().addresseeNumber()).toList();
        measures.protecting(work, people).values().stream()
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(id -> measures.lock(work, id).ifPresent(measure -> follow(work, measure, records)));
    }

    private void follow(UnitOfWork work, Measure measure, List<DraftRecord> records) {
        var movedOut = new ArrayList<>(measure.movedOut());
        var household = measure.household();
        for (var record : records) {
            var person = record.after().addresseeNumber();
            if (measure.particulars().people().contains(person) && measure.state() == MeasureState.IN_FORCE) {
                moved(record, person, movedOut);
            }
            household = household(measure, record, household);
        }
        if (!movedOut.equals(measure.movedOut()) || !Objects.equals(household, measure.household())) {
            desk.follow(work, MeasureSteps.withHousehold(MeasureSteps.movedOut(measure, movedOut), household));
        }
    }

    private static void moved(DraftRecord record, AddresseeNumber person, List<AddresseeNumber> movedOut) {
        var before = record.before();
        var was = before == null ? null : before.row().state();
        var is = record.after().state();
        if (was == ResidentState.RESIDENT && is == ResidentState.MOVED_OUT && !movedOut.contains(person)) {
            movedOut.add(person);
        } else if (is == ResidentState.RESIDENT) {
            movedOut.remove(person);
        }
    }

    private static @Nullable HouseholdNumber household(
            Measure measure, DraftRecord record, @Nullable HouseholdNumber household) {
        var isApplicant =
                record.after().addresseeNumber().equals(measure.particulars().applicantNumber());
        return household != null && isApplicant ? record.after().householdNumber() : household;
    }
}
