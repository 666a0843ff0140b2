package jp.yakuba.residentrecords.measure.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.IssuingMunicipality;
import jp.yakuba.office.issuance.certifier.Certifiers;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.measure.Measure;
import jp.yakuba.residentrecords.measure.Measures;
import jp.yakuba.residentrecords.measure.Term;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/** What issued notices say: out of the measure, the record and the certifier as they were then. */
@ApplicationScoped
class NoticeContents {

    private final Measures measures;
    private final Residents residents;
    private final Certifiers certifiers;

    NoticeContents(Measures measures, Residents residents, Certifiers certifiers) {
        this.measures = measures;
        this.residents = residents;
        this.certifiers = certifiers;
    }

    NoticeContent of(UnitOfWork work, Notice notice) {
        var municipality = IssuingMunicipality.of(work);
        var measure = measures.at(work, notice.measure(), notice.revision()).orElseThrow();
        var row = residents.versions(work, notice.applicant()).stream()
                .filter(version -> version.version() == notice.version())
                .findFirst()
                .orElse(null);
        return new NoticeContent(
                notice,
                Recipient.of(measure.particulars(), row),
                measure.particulars().receivedOn(),
                term(measure),
                certifiers.find(work, notice.certifier()).orElseThrow().of(municipality),
                municipality.demonstration());
    }

    /** The term that runs; of several the last one. */
    private static Term term(Measure measure) {
        return measure.terms().getLast();
    }

    /** The record of the applicant now; null of one who is not in the register. */
    @Nullable
    ResidentVersion record(UnitOfWork work, AddresseeNumber applicant) {
        return residents.newest(work, applicant).orElse(null);
    }

    /** To whom a notice of the measure would go now. */
    Recipient recipient(UnitOfWork work, Measure measure) {
        return Recipient.of(
                measure.particulars(), record(work, measure.particulars().applicantNumber()));
    }

    /** Whether a letter to there would come to whom the applicant is protected from. */
    boolean comesToOppositeParty(UnitOfWork work, Measure measure, Recipient recipient) {
        return measure.particulars().oppositeParties().stream()
                .anyMatch(party -> recipient.isAtHomeOf(party)
                        || Optional.ofNullable(party.addresseeNumber())
                                .map(number -> record(work, number))
                                .filter(recipient::isAtHomeOf)
                                .isPresent());
    }
}
