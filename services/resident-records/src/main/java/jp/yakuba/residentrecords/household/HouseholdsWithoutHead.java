package jp.yakuba.residentrecords.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.HeadsOfHouseholds;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/** 世帯主のいない世帯: where somebody lives and nobody is head, so that the office can have one set (1.1.10, 4.0.4). */
@ApplicationScoped
@Requirement({"001/1.1.10", "001/4.0.4"})
class HouseholdsWithoutHead {

    private final HeadsOfHouseholds heads;
    private final Residents residents;
    private final RecordViewing viewing;

    HouseholdsWithoutHead(HeadsOfHouseholds heads, Residents residents, RecordViewing viewing) {
        this.heads = heads;
        this.residents = residents;
        this.viewing = viewing;
    }

    /**
     * One of them.
     *
     * @param members who live there, in the order of the record
     */
    record Line(HouseholdNumber number, List<ViewedRecord> members) {

        /** 世帯主 as the records still name one, of a head who was lost before that was taken out; or empty. */
        String headOnRecord() {
            return members.stream()
                    .map(member -> member.row().householdHeadName())
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining("、"));
        }
    }

    /** Those behind a number, by number. Whoever shows them tells the audit log whom. */
    List<Line> behind(UnitOfWork work, String household, int limit) {
        return heads.missing(work, household, limit).stream()
                .map(number -> line(work, number))
                .filter(line -> !line.members().isEmpty())
                .toList();
    }

    private Line line(UnitOfWork work, HouseholdNumber number) {
        var rows = residents.ofHousehold(work, number).stream()
                .filter(row -> row.state() == ResidentState.RESIDENT)
                .toList();
        return new Line(
                number,
                viewing.of(work, rows).stream()
                        .sorted(HouseholdResource.AS_SHOWN)
                        .toList());
    }
}
