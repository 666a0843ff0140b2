package jp.yakuba.residentrecords.certificate.content;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/**
 * The records that one copy shows.
 *
 * @param household under whose number they stand
 * @param whole whether these are all members of the household
 * @param head whom it names as head of the household
 * @param people in the order they are printed (5.2); one for a form for one person
 */
public record SelectedCopy(
        CertificateKind kind, HouseholdNumber household, boolean whole, HeadOfCopy head, List<ResidentVersion> people) {

    public SelectedCopy {
        people = List.copyOf(people);
    }

    public static SelectedCopy of(CertificateKind kind, HeadOfCopy head, ResidentVersion person) {
        return new SelectedCopy(kind, person.householdNumber(), false, head, List.of(person));
    }

    public List<AddresseeNumber> numbers() {
        return people.stream().map(ResidentVersion::addresseeNumber).toList();
    }
}
