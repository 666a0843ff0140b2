package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.Residents;

/** Makes of measures what their pages show. */
@ApplicationScoped
class MeasurePages {

    private final Residents residents;

    MeasurePages(Residents residents) {
        this.residents = residents;
    }

    /** As a list shows it. */
    MeasurePage of(UnitOfWork work, Measure measure) {
        return of(work, measure, List.of(), List.of());
    }

    MeasurePage of(UnitOfWork work, Measure measure, List<MeasureAct> history, List<NoticeLine> notices) {
        var details = work.operator().may(RecordsPermission.PROTECTION_DETAILS);
        var request = measure.request();
        var own = request != null
                && MeasureRules.decidedByAnother(request, work.operator().userId())
                        .hasErrors();
        return new MeasurePage(
                Clearance.of(work.operator()).readable(Measure.SHAPE, measure),
                people(work, measure),
                history,
                notices,
                own,
                details,
                work.today());
    }

    private List<MeasurePerson> people(UnitOfWork work, Measure measure) {
        var people = new ArrayList<MeasurePerson>();
        var particulars = measure.particulars();
        people.add(applicant(work, measure));
        for (var companion : particulars.companions()) {
            var relationship = companion.relationship();
            people.add(person(work, measure, companion.addresseeNumber(), relationship == null ? "" : relationship));
        }
        return people;
    }

    private MeasurePerson applicant(UnitOfWork work, Measure measure) {
        var particulars = measure.particulars();
        var unregistered = particulars.unregistered();
        var number = particulars.applicantNumber();
        return unregistered == null
                ? person(work, measure, number, "申出者")
                : new MeasurePerson(
                        number.value(),
                        unregistered.name() + "（" + Days.of(unregistered.birthDate()) + "生）",
                        "申出者（住民票・除票なし）",
                        false,
                        false);
    }

    private MeasurePerson person(UnitOfWork work, Measure measure, AddresseeNumber number, String role) {
        var name = residents.newest(work, number).map(PersonHeaders::name).orElse("");
        return new MeasurePerson(number.value(), name, role, measure.movedOut().contains(number), true);
    }
}
