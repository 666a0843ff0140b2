package jp.yakuba.residentrecords.resident;

import java.util.Collection;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The movements of people that are on their way into the register; the room of movements answers. */
public interface OpenMovements {

    /** Those that touch one of the people, longest waiting first. */
    List<OpenMovement> of(UnitOfWork work, Collection<AddresseeNumber> people);

    /** The badge of one person; none if there is no such movement. */
    static List<Mark> marks(List<OpenMovement> open, AddresseeNumber person) {
        return open.stream().anyMatch(movement -> movement.touches(person)) ? List.of(OpenMovement.MARK) : List.of();
    }
}
