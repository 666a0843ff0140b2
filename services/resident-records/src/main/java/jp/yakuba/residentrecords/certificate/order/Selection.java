package jp.yakuba.residentrecords.certificate.order;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.certificate.content.SelectedCopy;

/**
 * The copies that answer an order.
 *
 * @param copies none if there are errors
 * @param concerned whose address the copies show: with a resident, all who live in the household
 */
record Selection(List<SelectedCopy> copies, Set<AddresseeNumber> concerned, Findings findings) {

    static Selection refused(Findings findings) {
        return new Selection(List.of(), Set.of(), findings);
    }

    static Selection of(List<SelectedCopy> copies, Collection<AddresseeNumber> concerned, Findings findings) {
        return new Selection(List.copyOf(copies), Set.copyOf(concerned), findings);
    }

    List<AddresseeNumber> people() {
        return copies.stream().flatMap(copy -> copy.numbers().stream()).toList();
    }
}
