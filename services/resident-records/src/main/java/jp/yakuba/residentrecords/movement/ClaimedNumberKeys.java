package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.platform.vault.SealedStore;
import jp.yakuba.residentrecords.MovementId;

/**
 * Brings what open drafts claim of 個人番号 under the current key. A claim does not say by which key it is made; the numbers
 * kept with the drafts do.
 */
@ApplicationScoped
class ClaimedNumberKeys implements SealedStore {

    private final IndividualNumbers individualNumbers;
    private final DraftNumbers typed;

    ClaimedNumberKeys(IndividualNumbers individualNumbers, DraftNumbers typed) {
        this.individualNumbers = individualNumbers;
        this.typed = typed;
    }

    @Override
    public int rekey(UnitOfWork work, int limit) {
        var changed = 0;
        for (var draft : claiming(work)) {
            for (var number : typed.numbers(work, draft)) {
                changed += renew(work, draft, prints(work, number));
            }
            if (changed >= limit) {
                break;
            }
        }
        return changed;
    }

    private static List<MovementId> claiming(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select movement_id from resident_records.movement m
                        where exists (
                            select from resident_records.movement_claim c
                            where c.municipality_code = m.municipality_code and c.movement_id = m.movement_id
                              and c.kind = :kind)
                        order by movement_id for update
                        """)
                .bind("kind", NumberClaims.INDIVIDUAL_NUMBER)
                .mapTo(UUID.class)
                .map(MovementId::new)
                .list();
    }

    private static int renew(UnitOfWork work, MovementId draft, List<String> prints) {
        var old = work.sql()
                .createUpdate("""
                        delete from resident_records.movement_claim
                        where movement_id = :draft and kind = :kind
                          and number = any(:older)
                        """)
                .bind("draft", draft)
                .bind("kind", NumberClaims.INDIVIDUAL_NUMBER)
                .bindArray("older", String.class, prints.subList(1, prints.size()))
                .execute();
        if (old > 0) {
            work.sql()
                    .createUpdate("""
                            insert into resident_records.movement_claim (movement_id, kind, number)
                            values (:draft, :kind, :number) on conflict do nothing
                            """)
                    .bind("draft", draft)
                    .bind("kind", NumberClaims.INDIVIDUAL_NUMBER)
                    .bind("number", prints.getFirst())
                    .execute();
        }
        return old;
    }

    private List<String> prints(UnitOfWork work, IndividualNumber number) {
        return individualNumbers.fingerprints(work, number).stream()
                .map(Bytes::toString)
                .toList();
    }
}
