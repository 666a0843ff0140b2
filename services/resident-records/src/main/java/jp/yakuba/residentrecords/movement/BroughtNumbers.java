package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import jp.yakuba.residentrecords.movement.procedure.PlacesOfPeople;
import jp.yakuba.residentrecords.resident.DraftRecord;

/**
 * The 個人番号 that movements bring: each is kept apart from the register, and a reversal takes back what its movement
 * brought, as the versions of the register do for the other numbers.
 */
@ApplicationScoped
@Requirement("001/4.6.0.1")
class BroughtNumbers {

    private final IndividualNumbers individualNumbers;

    BroughtNumbers(IndividualNumbers individualNumbers) {
        this.individualNumbers = individualNumbers;
    }

    /** Newcomers have their 宛名番号 only since they have a row. */
    void bring(UnitOfWork work, MovementId movement, MoveIn moveIn, PlacesOfPeople people) {
        for (var i = 0; i < moveIn.newcomers().size(); i++) {
            var number = moveIn.newcomers().get(i).individualNumber();
            if (number != null) {
                var person = people.person(PlacesOfPeople.place("newcomers", i)).orElseThrow();
                individualNumbers
                        .store(work, person, number)
                        .ifPresent(version -> add(work, movement, person, version));
            }
        }
    }

    /** Who should not have been entered at all does not keep a 個人番号 from the one whose it is. */
    void takeBack(UnitOfWork work, Reversal reversal, List<DraftRecord> records) {
        for (var record : records) {
            var person = record.after().addresseeNumber();
            brought(work, reversal.movement(), person)
                    .ifPresent(version -> individualNumbers.takeBack(work, person, version));
            if (record.after().wasNeverEntered()) {
                individualNumbers.remove(work, person);
            }
        }
    }

    private static void add(UnitOfWork work, MovementId movement, AddresseeNumber person, int version) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.movement_individual_number (movement_id, addressee_number, version)
                        values (:movement, :person, :version)
                        """)
                .bind("movement", movement.value())
                .bind("person", person.value())
                .bind("version", version)
                .execute();
    }

    private static Optional<Integer> brought(UnitOfWork work, MovementId movement, AddresseeNumber person) {
        return work.sql()
                .createQuery("""
                        select version from resident_records.movement_individual_number
                        where movement_id = :movement and addressee_number = :person
                        """)
                .bind("movement", movement.value())
                .bind("person", person.value())
                .mapTo(Integer.class)
                .findOne();
    }
}
