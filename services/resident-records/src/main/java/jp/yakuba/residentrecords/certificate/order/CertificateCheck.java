package jp.yakuba.residentrecords.certificate.order;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.rest.FindingBody;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.SelectedCopy;

/**
 * What would come of an order.
 *
 * @param findings what stands in the way, and what the clerk has to know
 * @param certificates what would be issued; nothing while there are errors
 */
record CertificateCheck(List<FindingBody> findings, List<CheckedCertificate> certificates) {

    static CertificateCheck of(Preparation preparation) {
        return new CertificateCheck(
                preparation.findings().list().stream().map(FindingBody::of).toList(),
                preparation.copies().stream()
                        .map(copy -> CheckedCertificate.of(preparation, copy.selected(), copy.pages()))
                        .toList());
    }

    /** One of them; each is issued as often as copies are asked for. */
    record CheckedCertificate(
            CertificateKind kind,
            HouseholdNumber household,
            boolean wholeHousehold,
            int copies,
            int pages,
            List<AddresseeNumber> persons) {

        private static CheckedCertificate of(Preparation preparation, SelectedCopy selected, int pages) {
            return new CheckedCertificate(
                    selected.kind(),
                    selected.household(),
                    selected.whole(),
                    preparation.order().copiesOfEach(),
                    pages,
                    List.copyOf(selected.numbers()));
        }
    }
}
