package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.Change;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.ItemText;
import jp.yakuba.residentrecords.resident.ItemTexts;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.ResidentState;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/** Fills the forms of movements with what the register knows. */
@ApplicationScoped
class MovementForms {

    private final Residents residents;
    private final Drafts drafts;
    private final HouseholdEditing editing;

    MovementForms(Residents residents, Drafts drafts, HouseholdEditing editing) {
        this.residents = residents;
        this.drafts = drafts;
        this.editing = editing;
    }

    /** A new form: today's date, the municipality, the household and the person it was opened for. */
    MovementForm begin(UnitOfWork work, MovementKind kind, @Nullable String person, @Nullable String household) {
        var number = household == null || household.isBlank() ? householdOf(work, person) : household;
        var form = FormState.blank()
                .with("header.notificationDate", work.today().toString())
                .with("header.basis", "1");
        if (asksAddress(kind)) {
            form = withMunicipality(work, form);
        }
        var joins = kind == MovementKind.MOVE_IN_DOMESTIC
                || kind == MovementKind.MOVE_IN_ABROAD
                || kind == MovementKind.BIRTH;
        if (joins && !number.isEmpty()) {
            form = form.with("destination.existingHousehold", number);
        }
        if (kind == MovementKind.DEATH && person != null) {
            form = form.with("deceased", person);
        }
        return show(
                work, kind, "/resident-records/movements/new/" + MovementJson.code(kind), form, number, person, null);
    }

    private static boolean asksAddress(MovementKind kind) {
        return switch (kind) {
            case MOVE_IN_DOMESTIC, MOVE_IN_ABROAD, ADDRESS_CHANGE, BIRTH -> true;
            default -> false;
        };
    }

    private static FormState withMunicipality(UnitOfWork work, FormState form) {
        var names = work.sql()
                .createQuery("select prefecture, name from platform.municipality where municipality_code = :code")
                .bind("code", work.municipality().value())
                .map((row, context) -> Map.entry(row.getString("prefecture"), row.getString("name")))
                .one();
        return form.with("destination.address.municipality", work.municipality().value())
                .with("destination.address.prefecture", names.getKey())
                .with("destination.address.city", names.getValue());
    }

    private String householdOf(UnitOfWork work, @Nullable String person) {
        return person == null || person.isBlank()
                ? ""
                : residents
                        .newest(work, AddresseeNumber.parse(person))
                        .map(row -> row.householdNumber().value())
                        .orElse("");
    }

    /** The household of those whom the draft touches. */
    String householdOf(UnitOfWork work, Draft draft) {
        var named = draft.fields().get("household");
        if (named != null) {
            return named;
        }
        return drafts.subjects(work, draft.id()).stream()
                .findFirst()
                .map(person -> householdOf(work, person.value()))
                .orElse("");
    }

    /** 再転入: what the 除票 knows of the person, to be corrected where it has changed (001/4.1.1.2). */
    @Requirement("001/4.1.1.2")
    MovementForm returning(UnitOfWork work, MovementForm form, String former) {
        var row = residents
                .newest(work, AddresseeNumber.parse(former))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var filled = new FormState[] {form.form().with("newcomers[0].formerNumber", former)};
        Residents.SHAPE.visit(row, (leaf, text) -> {
            var path = leaf.path();
            var ofThePerson = path.equals("kind")
                    || path.equals("sex")
                    || path.equals("residentRecordCode")
                    || path.startsWith("names.")
                    || path.startsWith("familyRegister.")
                    || (path.startsWith("foreign.")
                            && !path.startsWith("foreign.since")
                            && !path.startsWith("foreign.formerRegistration"));
            if (ofThePerson && text != null && !text.equals("false")) {
                filled[0] = filled[0].with("newcomers[0]." + path, text);
            }
        });
        var birth = row.birthDate().display(DateStyle.WAREKI);
        return new MovementForm(
                form.kind(),
                form.action(),
                filled[0].with("newcomers[0].birthDate", birth),
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A field of the person to be typed next. */
    String nextPerson(MovementKind kind, FormState form) {
        var list = kind == MovementKind.BIRTH ? "newborns" : "newcomers";
        var place = 0;
        while (!form.value(list + "[" + place + "].kind").isEmpty()) {
            place++;
        }
        return list + "[" + place + "].kind";
    }

    /** The form with what was typed; {@code person} is ticked if nobody is yet. */
    MovementForm show(
            UnitOfWork work,
            MovementKind kind,
            String action,
            FormState form,
            String household,
            @Nullable String person,
            @Nullable Examination examination) {
        var rows = household.isBlank() ? List.<ResidentVersion>of() : members(work, kind, household);
        return new MovementForm(
                kind,
                action,
                form,
                household,
                movers(rows, form, person, kind),
                examination == null ? List.of() : preview(examination),
                household.isBlank() ? Optional.empty() : editing.edit(work, HouseholdNumber.parse(household)));
    }

    private List<ResidentVersion> members(UnitOfWork work, MovementKind kind, String household) {
        var ofThoseWhoLeft = kind == MovementKind.MOVE_IN_NOTICE || kind == MovementKind.REVERSAL;
        return residents.ofHousehold(work, HouseholdNumber.parse(household)).stream()
                .filter(row -> ofThoseWhoLeft || row.state() == ResidentState.RESIDENT)
                .sorted(Comparator.comparing(
                        ResidentVersion::displayOrder, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Ticked members keep the place that the notification gives them; the others come behind. */
    private static List<MovementForm.MoverRow> movers(
            List<ResidentVersion> rows, FormState form, @Nullable String person, MovementKind kind) {
        var ticked = ticked(form);
        var everyone = ticked.isEmpty() && (person == null || person.isBlank() || kind == MovementKind.HEAD_CHANGE);
        var next = ticked.size();
        var movers = new ArrayList<MovementForm.MoverRow>();
        for (var row : rows) {
            var number = row.addresseeNumber().value();
            var place = ticked.indexOf(number);
            var isTicked = place >= 0 || (ticked.isEmpty() && (everyone || number.equals(person)));
            movers.add(new MovementForm.MoverRow(
                    place >= 0 ? place : next++,
                    number,
                    PersonHeaders.name(row),
                    PersonHeaders.birth(row),
                    PersonHeaders.relationship(row),
                    isTicked));
        }
        return movers;
    }

    private static List<String> ticked(FormState form) {
        var ticked = new ArrayList<String>();
        for (var i = 0; ; i++) {
            var number = form.value("movers[" + i + "].addresseeNumber");
            number = number.isEmpty() ? form.value("movers[" + i + "]") : number;
            if (number.isEmpty()) {
                return ticked;
            }
            ticked.add(number);
        }
    }

    /** Before and after of each person, the changed items only. */
    static List<MovementForm.PreviewedPerson> preview(Examination examination) {
        return examination.records().stream().map(MovementForms::preview).toList();
    }

    private static MovementForm.PreviewedPerson preview(DraftRecord record) {
        var before = record.before();
        var after = ItemTexts.of(record.after());
        var was = before == null ? List.<ItemText>of() : ItemTexts.of(before.row());
        var changes = new ArrayList<Change>();
        for (var i = 0; i < after.size(); i++) {
            var left = was.isEmpty() ? "" : was.get(i).text();
            var right = after.get(i).text();
            if (!left.equals(right) && !isOfTheSystem(after.get(i).path())) {
                changes.add(new Change(after.get(i).item(), left, right, true));
            }
        }
        return new MovementForm.PreviewedPerson(PersonHeaders.name(record.after()), before == null, changes);
    }

    /** Numbers that only stand for those to come, and what the system writes by itself. */
    private static boolean isOfTheSystem(String path) {
        return switch (path) {
            case "version", "movement.place", "movement.terminal", "movement.operatorId" -> true;
            default -> false;
        };
    }
}
