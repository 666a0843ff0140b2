package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.resident.Numbering;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/** Who the people of a measure are in the register. */
@ApplicationScoped
class MeasurePeople {

    private final Residents residents;
    private final Measures measures;
    private final Numbering numbering;

    MeasurePeople(Residents residents, Measures measures, Numbering numbering) {
        this.residents = residents;
        this.measures = measures;
        this.numbering = numbering;
    }

    /** Makes movements of these people wait, and other acts on their measures. */
    void lock(UnitOfWork work, Collection<AddresseeNumber> people) {
        residents.lock(work, people);
    }

    KnownPeople known(UnitOfWork work, MeasureId id, Particulars asked) {
        var people = asked.people();
        var registered = people.stream()
                .filter(person -> residents.newest(work, person).isPresent())
                .collect(Collectors.toSet());
        var elsewhere = new HashSet<AddresseeNumber>();
        measures.protecting(work, people).forEach((person, measure) -> {
            if (!measure.equals(id)) {
                elsewhere.add(person);
            }
        });
        var applicant = asked.applicant();
        var household = applicant == null ? null : household(work, applicant);
        return new KnownPeople(
                registered, elsewhere, household == null ? Set.of() : members(work, household), unregistered(work, id));
    }

    private @Nullable AddresseeNumber unregistered(UnitOfWork work, MeasureId id) {
        return measures.find(work, id)
                .map(Measure::particulars)
                .filter(particulars -> particulars.unregistered() != null)
                .map(Particulars::applicantNumber)
                .orElse(null);
    }

    /** With a 宛名番号 for an applicant who has none: her own of the measure, if there is one, or a new one. */
    Particulars numbered(UnitOfWork work, MeasureId id, Particulars asked) {
        if (asked.applicant() != null || asked.unregistered() == null) {
            return asked;
        }
        var known = unregistered(work, id);
        return asked.withApplicant(known == null ? numbering.nextAddressee(work) : known);
    }

    private Set<AddresseeNumber> members(UnitOfWork work, HouseholdNumber household) {
        return residents.ofHousehold(work, household).stream()
                .filter(row -> row.state() == ResidentState.RESIDENT)
                .map(ResidentVersion::addresseeNumber)
                .collect(Collectors.toSet());
    }

    /** The household of the person; null of one whom the register does not know. */
    @Nullable
    HouseholdNumber household(UnitOfWork work, AddresseeNumber person) {
        return residents
                .newest(work, person)
                .map(ResidentVersion::householdNumber)
                .orElse(null);
    }
}
