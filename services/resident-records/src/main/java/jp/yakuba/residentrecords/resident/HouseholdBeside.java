package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.PeopleStrip;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.ProtectedAccess;

/** Who lives with a person, for the strip beside the record: those whom the clerk may see without being asked first. */
@ApplicationScoped
@Requirement({"001/2.2.1", "001/2.2.4"})
class HouseholdBeside {

    private static final Comparator<ResidentVersion> AS_WRITTEN = Comparator.comparing(
                    ResidentVersion::displayOrder, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ResidentVersion::addresseeNumber);

    private final Residents residents;
    private final RecordViewing viewing;
    private final ProtectedAccess access;

    HouseholdBeside(Residents residents, RecordViewing viewing, ProtectedAccess access) {
        this.residents = residents;
        this.viewing = viewing;
        this.access = access;
    }

    /** The household of a record that the clerk has before them. Of those who have left only the one of the page is shown. */
    PeopleStrip of(UnitOfWork work, ResidentVersion current) {
        var household = current.householdNumber();
        var members = residents.ofHousehold(work, household).stream()
                .filter(row -> row.state() == ResidentState.RESIDENT || isSame(row, current))
                .toList();
        var closed = access.closed(
                work, members.stream().map(ResidentVersion::addresseeNumber).toList());
        var href = "/resident-records/households/" + household;
        if (closed.isPresent()) {
            return new PeopleStrip("世帯 " + household, href, List.of(), "支援対象者等のいる世帯です。世帯の画面で確認してから開きます。");
        }
        return new PeopleStrip(
                "世帯 " + household,
                href,
                viewing.livingWith(work, members, current).stream()
                        .sorted(Comparator.comparing(ViewedRecord::row, AS_WRITTEN))
                        .map(record -> person(record, isSame(record.row(), current), work.today()))
                        .toList(),
                "");
    }

    private static boolean isSame(ResidentVersion row, ResidentVersion current) {
        return row.addresseeNumber().equals(current.addresseeNumber());
    }

    private static PeopleStrip.Person person(ViewedRecord record, boolean current, LocalDate today) {
        var row = record.row();
        var particulars = PersonHeaders.relationship(row) + "　" + PersonHeaders.birth(row);
        return new PeopleStrip.Person(
                PersonHeaders.name(row),
                "/resident-records/residents/" + row.addresseeNumber(),
                particulars.strip(),
                current,
                marks(record, today));
    }

    /** That somebody lives here and goes on living here is no mark. */
    private static List<Mark> marks(ViewedRecord record, LocalDate today) {
        var marks = new ArrayList<Mark>();
        if (record.row().state() != ResidentState.RESIDENT || record.row().moveOut() != null) {
            marks.add(Mark.state(PersonHeaders.state(record.row())));
        }
        marks.addAll(record.warnings(today));
        return marks;
    }
}
