package jp.yakuba.residentrecords.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentState;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/** 世帯主のいない世帯: where somebody lives and nobody is head, so that the office can have one set (1.1.10, 4.0.4). */
@ApplicationScoped
@Requirement({"001/1.1.10", "001/4.0.4"})
class HouseholdsWithoutHead {

    private static final String FIND = """
            select r.household_number
            from resident_records.resident r
            join resident_records.resident_version v using (municipality_code, addressee_number, version)
            where r.municipality_code = :municipality and r.state = '1' and r.household_number > :behind
            group by r.household_number
            having not bool_or(coalesce(v.relationship_first, '') = '02')
            order by r.household_number
            limit :limit
            """;

    private final Residents residents;
    private final RecordViewing viewing;
    private final Audit audit;

    HouseholdsWithoutHead(Residents residents, RecordViewing viewing, Audit audit) {
        this.residents = residents;
        this.viewing = viewing;
        this.audit = audit;
    }

    /**
     * One of them.
     *
     * @param members who live there, in the order of the record
     */
    record Line(HouseholdNumber number, List<ViewedRecord> members) {}

    /** By number of the household. */
    Page<Line> list(UnitOfWork work, PageRequest request) {
        var behind = request.cursor(1).map(cursor -> cursor.keys().getFirst()).orElse("");
        var numbers = work.sql()
                .createQuery(FIND)
                .bind("municipality", work.municipality().value())
                .bind("behind", behind)
                .bind("limit", request.fetch())
                .mapTo(String.class)
                .map(HouseholdNumber::new)
                .list();
        var page = Page.of(numbers, request, number -> Cursor.after(number.value()))
                .map(number -> line(work, number));
        audit.record(work, AuditEntry.of("household.without-head").addressees(shown(page)));
        return page;
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

    private static List<AddresseeNumber> shown(Page<Line> page) {
        return page.items().stream()
                .flatMap(line -> line.members().stream())
                .map(member -> member.row().addresseeNumber())
                .toList();
    }
}
