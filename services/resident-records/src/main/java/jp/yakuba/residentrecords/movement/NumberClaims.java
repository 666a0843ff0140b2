package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.Listed;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.GivenNumbers;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.resident.HeldNumber;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that open drafts would give to people: the same number in two drafts is one person entered twice, or a
 * number that one of them does not have.
 */
@ApplicationScoped
@Requirement("001/4.1.1.2")
class NumberClaims {

    static final String INDIVIDUAL_NUMBER = "individual-number";

    private final IndividualNumbers individualNumbers;

    NumberClaims(IndividualNumbers individualNumbers) {
        this.individualNumbers = individualNumbers;
    }

    /** A number at its place in a notification; of a 個人番号 what stands for it, by the current key first. */
    private record Claim(String field, String kind, List<String> numbers) {

        String number() {
            return numbers.getFirst();
        }

        String key() {
            return kind + "." + number();
        }
    }

    /** Keeps the numbers of a draft for which none are kept. */
    void keep(UnitOfWork work, MovementId draft, @Nullable Notification notification) {
        var claims = claims(work, notification);
        if (claims.isEmpty()) {
            return;
        }
        try (var batch = work.sql().prepareBatch("""
                insert into resident_records.movement_claim (movement_id, kind, number) values (:draft, :kind, :number)
                on conflict do nothing
                """)) {
            claims.forEach(claim -> batch.bind("draft", draft)
                    .bind("kind", claim.kind())
                    .bind("number", claim.number())
                    .add());
            batch.execute();
        }
    }

    /** The draft has ended. */
    void forget(UnitOfWork work, MovementId draft) {
        work.sql().createUpdate("""
                        delete from resident_records.movement_claim
                        where movement_id = :draft
                        """).bind("draft", draft).execute();
    }

    /** The draft of the notification has ended. */
    void forget(UnitOfWork work, MovementId draft, @Nullable Notification notification) {
        if (!claims(work, notification).isEmpty()) {
            forget(work, draft);
        }
    }

    /** The keys under which registrations of the same numbers wait for each other. */
    Stream<String> keys(UnitOfWork work, Notification notification) {
        return claims(work, notification).stream().map(Claim::key);
    }

    /** What other open drafts claim as well; it says in whose draft, never whose the number is. */
    Findings inOtherDrafts(UnitOfWork work, Notification notification, @Nullable MovementId own) {
        return Findings.of(claims(work, notification).stream()
                .flatMap(claim -> holders(work, claim, own).stream().map(clerk -> doubled(claim, clerk)))
                .toList());
    }

    private static Finding doubled(Claim claim, String clerk) {
        return Finding.error(
                RecordsError.NUMBER_IN_OTHER_DRAFT,
                claim.field(),
                "同じ番号が、ほかの仮登録（入力者 " + clerk + "）にも入力されています。",
                "同じ人を二重に入力していないか確かめ、一方を取り下げるか、番号を直してください。");
    }

    private static List<String> holders(UnitOfWork work, Claim claim, @Nullable MovementId own) {
        return work.sql()
                .createQuery("""
                        select m.entered_by_name
                        from resident_records.movement_claim c
                             join resident_records.movement m using (municipality_code, movement_id)
                        where c.kind = :kind and c.number = any(:numbers)
                          and c.movement_id is distinct from cast(:own as uuid)
                          and m.state in ('draft', 'reviewed', 'returned')
                        order by m.entered_at limit 1
                        """)
                .bind("kind", claim.kind())
                .bind("numbers", Listed.texts(claim.numbers()))
                .bindByType("own", own == null ? null : own.value(), UUID.class)
                .mapTo(String.class)
                .list();
    }

    private List<Claim> claims(UnitOfWork work, @Nullable Notification notification) {
        return notification == null
                ? List.of()
                : notification.numbers().stream()
                        .flatMap(given -> claims(work, given))
                        .toList();
    }

    private Stream<Claim> claims(UnitOfWork work, GivenNumbers given) {
        var at = given.place() + ".";
        var code = Stream.ofNullable(given.residentRecordCode())
                .map(number -> claim(at + "residentRecordCode", HeldNumber.of(number)));
        var individual = Stream.ofNullable(given.individualNumber())
                .map(number -> new Claim(at + "individualNumber", INDIVIDUAL_NUMBER, prints(work, number)));
        var card =
                Stream.ofNullable(given.card()).map(number -> claim(at + "foreign.cardNumber", HeldNumber.of(number)));
        return Stream.of(code, individual, card).flatMap(claim -> claim);
    }

    private static Claim claim(String field, HeldNumber number) {
        return new Claim(field, number.kind().code(), List.of(number.value()));
    }

    private List<String> prints(UnitOfWork work, IndividualNumber number) {
        return individualNumbers.fingerprints(work, number).stream()
                .map(Bytes::toString)
                .toList();
    }
}
