package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.Residents;

/** Makes of measures what their pages show. */
@ApplicationScoped
class MeasurePages {

    private final Residents residents;

    MeasurePages(Residents residents) {
        this.residents = residents;
    }

    MeasurePage of(UnitOfWork work, Measure measure, List<MeasureAct> history) {
        var details = work.operator().may(MeasureDesk.DETAILS);
        var request = measure.request();
        var own = request != null
                && MeasureRules.decidedByAnother(request, work.operator().userId())
                        .hasErrors();
        return new MeasurePage(
                details ? measure : measure.withoutDetails(),
                people(work, measure),
                history,
                own,
                details,
                work.today());
    }

    private List<MeasurePerson> people(UnitOfWork work, Measure measure) {
        var people = new ArrayList<MeasurePerson>();
        var particulars = measure.particulars();
        people.add(person(work, measure, particulars.applicant(), "申出者"));
        for (var companion : particulars.companions()) {
            var relationship = companion.relationship();
            people.add(person(work, measure, companion.addresseeNumber(), relationship == null ? "" : relationship));
        }
        return people;
    }

    private MeasurePerson person(UnitOfWork work, Measure measure, AddresseeNumber number, String role) {
        var name = residents.newest(work, number).map(PersonHeaders::name).orElse("");
        return new MeasurePerson(number.value(), name, role, measure.movedOut().contains(number));
    }
}
