package jp.yakuba.residentrecords.resident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;

/** Which movements of a person have been taken back, so that the history says so and does not offer it again. */
@ApplicationScoped
@Requirement("001/4.6.0.1")
class TakenBackMovements {

    /** The movements that a registered reversal took back for this person. */
    Set<MovementId> of(UnitOfWork work, AddresseeNumber number) {
        return work.sql()
                .createQuery("""
                        select distinct cast(m.fields ->> 'movement' as uuid)
                        from resident_records.resident_version v
                        join resident_records.movement m using (municipality_code, movement_id)
                        where v.addressee_number = :number
                          and m.kind = 'reversal' and m.state = 'registered'
                        """)
                .bind("number", number.value())
                .mapTo(UUID.class)
                .map(MovementId::new)
                .set();
    }
}
