package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.procedure.AskedParts;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.Texts;
import jp.yakuba.residentrecords.resident.ViewedRecord;
import org.jspecify.annotations.Nullable;

/** Fills the forms of movements with what the register knows. */
@ApplicationScoped
class MovementForms {

    private static final String NEW = "/resident-records/movements/new/";

    private final Residents residents;
    private final RecordViewing viewing;
    private final FormPeople people;
    private final DraftViewing seen;
    private final OpenDrafts openDrafts;
    private final PeopleInSight sight;
    private final HouseholdEditing editing;

    MovementForms(
            Residents residents,
            RecordViewing viewing,
            FormPeople people,
            DraftViewing seen,
            OpenDrafts openDrafts,
            PeopleInSight sight,
            HouseholdEditing editing) {
        this.residents = residents;
        this.viewing = viewing;
        this.people = people;
        this.seen = seen;
        this.openDrafts = openDrafts;
        this.sight = sight;
        this.editing = editing;
    }

    /** A new form: today's date, the municipality, the household and the person it was opened for. */
    MovementForm begin(
            UnitOfWork work,
            Procedure<?> procedure,
            @Nullable String person,
            @Nullable String household,
            Map<String, String> known) {
        var asks = procedure.asks();
        var number = household == null || household.isBlank() ? people.householdOf(work, person) : household;
        var form = FormState.blank()
                .with("header.notificationDate", Texts.wareki(work.today()))
                .with("header.basis", procedure.bases().usual().code());
        if (asks.destination()) {
            form = withMunicipality(work, form);
        }
        if (asks.morePeople() && !number.isEmpty()) {
            form = form.with("destination.existingHousehold", number);
        }
        if (asks.morePeople()) {
            form = form.with(nextPerson(asks, form), ResidentKind.JAPANESE.code());
        }
        if (!asks.member().isEmpty() && person != null) {
            form = form.with(asks.member(), person);
        }
        for (var field : known.entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return shown(work, procedure, NEW + procedure.kind().code(), form, number, person, true, null);
    }

    private static FormState withMunicipality(UnitOfWork work, FormState form) {
        var names = work.sql()
                .createQuery("select prefecture, name from platform.municipality")
                .map((row, context) -> Map.entry(row.getString("prefecture"), row.getString("name")))
                .one();
        return form.with("destination.address.municipality", work.municipality().value())
                .with("destination.address.prefecture", names.getKey())
                .with("destination.address.city", names.getValue());
    }

    /** 再転入: what the 除票 knows of the person, to be corrected where it has changed (001/4.1.1.2). */
    @Requirement("001/4.1.1.2")
    Map<String, String> returning(UnitOfWork work, AskedParts asks, String former) {
        return residents
                .newest(work, AddresseeNumber.parse(former))
                .map(row -> ReturningPerson.fields(asks.people(), row, seen.ofPeople(work, List.of(row))))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** A field of the person to be typed next. */
    String nextPerson(AskedParts asks, FormState form) {
        var list = asks.people();
        var place = 0;
        while (!form.value(list + "[" + place + "].kind").isEmpty()) {
            place++;
        }
        return list + "[" + place + "].kind";
    }

    /** The form with what was typed. */
    MovementForm show(
            UnitOfWork work,
            Procedure<?> procedure,
            String action,
            FormState form,
            String household,
            @Nullable Examination examination) {
        return shown(work, procedure, action, form, household, null, false, examination);
    }

    private MovementForm shown(
            UnitOfWork work,
            Procedure<?> procedure,
            String action,
            FormState form,
            String household,
            @Nullable String person,
            boolean opened,
            @Nullable Examination examination) {
        var asks = procedure.asks();
        var rows = asks.takesBack() ? people.reversed(work, form.value("movement")) : people.members(work, household);
        seen.ofPeople(work, rows);
        var items = examination == null ? null : seen.items(work, examination.records());
        var movers = MoverRows.of(rows, form, asks, person, opened, work.today());
        return new MovementForm(
                procedure,
                action,
                form,
                household,
                movers,
                asks.destinationHousehold() ? neighbours(work, rows) : List.of(),
                people.takenBack(work, form.value("movement")),
                PreviewedPerson.compared(
                        examination == null || items == null
                                ? List.of()
                                : PreviewedPerson.of(examination.records(), items, examination.afterwards(items)),
                        shown -> List.of()),
                sight.of(work, rows, number -> isConcerned(asks, movers, form, number)),
                opened
                        ? openDrafts.of(
                                work,
                                rows.stream()
                                        .map(ResidentVersion::addresseeNumber)
                                        .toList())
                        : List.of(),
                household.isBlank() ? Optional.empty() : editing.edit(work, HouseholdNumber.parse(household)));
    }

    private static boolean isConcerned(
            AskedParts asks, List<MovementForm.MoverRow> movers, FormState form, AddresseeNumber number) {
        return (!asks.member().isEmpty() && form.value(asks.member()).equals(number.value()))
                || movers.stream()
                        .anyMatch(mover -> mover.ticked() && mover.number().equals(number.value()));
    }

    /**
     * Only a household on the same lot can be joined without a change of address (4.1.4.1). That of a protected person is
     * not offered to those who must not know where it is; who may know enters such a movement.
     */
    @Requirement("001/4.1.4.1")
    private List<Option> neighbours(UnitOfWork work, List<ResidentVersion> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var own = rows.getFirst();
        var found = new LinkedHashMap<String, Option>();
        var others = residents
                .residentsInBlock(work, own.address().town(), own.address().block())
                .stream()
                .filter(row -> row.address().isOnSameLotAs(own.address()))
                .filter(row -> !row.householdNumber().equals(own.householdNumber()))
                .toList();
        viewing.of(work, others).stream()
                .filter(ViewedRecord::showsAddress)
                .map(ViewedRecord::row)
                .forEach(row -> found.putIfAbsent(row.householdNumber().value(), neighbour(row)));
        return List.copyOf(found.values());
    }

    private static Option neighbour(ResidentVersion row) {
        var head = row.householdHeadName();
        var number = row.householdNumber().value();
        return new Option(number, (head == null ? "世帯主なし" : head) + "（" + number + "）");
    }
}
