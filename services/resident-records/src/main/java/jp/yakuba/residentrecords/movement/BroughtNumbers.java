package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.notification.GivenNumbers;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.Effect;
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

    /** Keeps what the notification brings, or takes back what the movement brought that it takes back. */
    void follow(UnitOfWork work, MovementId movement, Notification notification, Effect effect) {
        notification.numbers().forEach(given -> bring(work, movement, given, effect.people()));
        notification.takesBack().ifPresent(reversed -> takeBack(work, reversed, effect.records()));
    }

    /** Newcomers have their 宛名番号 only since they have a row. */
    private void bring(UnitOfWork work, MovementId movement, GivenNumbers given, PlacesOfPeople people) {
        var number = given.individualNumber();
        if (number != null) {
            var person = people.person(given.place()).orElseThrow();
            individualNumbers.store(work, person, number).ifPresent(version -> add(work, movement, person, version));
        }
    }

    /** Who should not have been entered at all does not keep a 個人番号 from the one whose it is. */
    private void takeBack(UnitOfWork work, MovementId reversed, List<DraftRecord> records) {
        for (var record : records) {
            var person = record.after().addresseeNumber();
            brought(work, reversed, person).ifPresent(version -> individualNumbers.takeBack(work, person, version));
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
                .bind("movement", movement)
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
                .bind("movement", movement)
                .bind("person", person.value())
                .mapTo(Integer.class)
                .findOne();
    }
}
