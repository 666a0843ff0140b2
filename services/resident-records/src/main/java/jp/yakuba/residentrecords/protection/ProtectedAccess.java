package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Opening the record of a protected person, or of one whose 照会 is suppressed: the clerk first says to have seen that it is
 * one. The answer holds for a while, for this clerk and this person.
 */
@ApplicationScoped
@Requirement("001/2.2.4")
public class ProtectedAccess {

    private final Protections protections;
    private final ProtectionSettings settings;
    private final Audit audit;

    ProtectedAccess(Protections protections, ProtectionSettings settings, Audit audit) {
        this.protections = protections;
        this.settings = settings;
        this.audit = audit;
    }

    /** Whether the record may be shown now, or the clerk has to acknowledge first. */
    public boolean isOpen(UnitOfWork work, AddresseeNumber person) {
        return isOpen(work, person, protections.of(work, person));
    }

    /** The same, for one who has asked what is suppressed. */
    public boolean isOpen(UnitOfWork work, AddresseeNumber person, Protection protection) {
        var asksForCare = protection.isOfProtectedPerson()
                || !protection.on(Procedure.INQUIRY).isEmpty();
        return !asksForCare || isAcknowledged(work, person);
    }

    /** Of these people the first whose record the clerk has to acknowledge before any of them is shown. */
    public Optional<AddresseeNumber> closed(UnitOfWork work, Collection<AddresseeNumber> people) {
        var found = protections.of(work, people);
        return people.stream()
                .filter(person -> !isOpen(work, person, found.getOrDefault(person, Protection.NONE)))
                .findFirst();
    }

    private static boolean isAcknowledged(UnitOfWork work, AddresseeNumber person) {
        return work.sql()
                .createQuery("""
                        select exists (select from resident_records.acknowledgement
                            where municipality_code = :municipality and user_id = :user
                              and addressee_number = :person and until > :now)
                        """)
                .bind("municipality", work.municipality().value())
                .bind("user", work.operator().userId())
                .bind("person", person.value())
                .bind("now", work.now())
                .mapTo(Boolean.class)
                .one();
    }

    /** The clerk has seen that the person is protected. */
    public void acknowledge(UnitOfWork work, AddresseeNumber person) {
        work.sql()
                .createUpdate("""
                        insert into resident_records.acknowledgement (user_id, addressee_number, acknowledged_at, until)
                        values (:user, :person, :now, :until)
                        on conflict (municipality_code, user_id, addressee_number) do update set
                            acknowledged_at = excluded.acknowledged_at, until = excluded.until
                        """)
                .bind("user", work.operator().userId())
                .bind("person", person.value())
                .bind("now", work.now())
                .bind("until", work.now().plus(settings.acknowledgement()))
                .execute();
        audit.record(work, AuditEntry.of("protection.acknowledge").subject(person));
    }
}
