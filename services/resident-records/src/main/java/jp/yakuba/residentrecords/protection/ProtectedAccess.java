package jp.yakuba.residentrecords.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsOperation;

/**
 * Opening the record of a protected person, of one whose record tells where a protected person is, or of one whose 照会 is
 * suppressed: the clerk first says to have seen that it is one. The answer holds for a while, for this clerk and this
 * person, and of a protected person for those who tell of that person too.
 */
@ApplicationScoped
@Requirement("001/2.2.4")
public class ProtectedAccess {

    private final Protections protections;
    private final GuardedPeople guarded;
    private final ProtectionSettings settings;
    private final Audit audit;

    ProtectedAccess(Protections protections, GuardedPeople guarded, ProtectionSettings settings, Audit audit) {
        this.protections = protections;
        this.guarded = guarded;
        this.settings = settings;
        this.audit = audit;
    }

    /** Whether the record may be shown now, or the clerk has to acknowledge first. */
    public boolean isOpen(UnitOfWork work, AddresseeNumber person) {
        return closed(work, List.of(person)).isEmpty();
    }

    /**
     * Of these people the first whose record the clerk has to acknowledge before any of them is shown; a protected person
     * goes before those who live with one.
     */
    public Optional<AddresseeNumber> closed(UnitOfWork work, Collection<AddresseeNumber> people) {
        var found = protections.of(work, people);
        var guards = guarded.among(work, people);
        Predicate<AddresseeNumber> isProtected = person -> asksForCare(found.getOrDefault(person, Protection.NONE));
        var asking = people.stream()
                .distinct()
                .filter(isProtected.or(guards::containsKey))
                .sorted(Comparator.comparing(person -> !isProtected.test(person)))
                .toList();
        var acknowledged = acknowledged(work, asking, guards);
        return asking.stream()
                .filter(person -> !acknowledged.contains(person)
                        && guards.getOrDefault(person, Set.of()).stream().noneMatch(acknowledged::contains))
                .findFirst();
    }

    private static boolean asksForCare(Protection protection) {
        return protection.isOfProtectedPerson()
                || !protection.on(Procedure.INQUIRY).isEmpty();
    }

    private static Set<AddresseeNumber> acknowledged(
            UnitOfWork work, List<AddresseeNumber> asking, Map<AddresseeNumber, Set<AddresseeNumber>> guards) {
        if (asking.isEmpty()) {
            return Set.of();
        }
        var numbers = Stream.concat(
                        asking.stream(),
                        asking.stream().flatMap(person -> guards.getOrDefault(person, Set.of()).stream()))
                .map(AddresseeNumber::value)
                .distinct()
                .toList();
        return Set.copyOf(work.sql()
                .createQuery("""
                        select addressee_number from resident_records.acknowledgement
                        where user_id = :user
                          and addressee_number = any(:people) and until > :now
                        """)
                .bind("user", work.operator().userId())
                .bindArray("people", String.class, numbers)
                .bind("now", work.now())
                .mapTo(String.class)
                .map(AddresseeNumber::new)
                .list());
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
        audit.record(
                work, AuditEntry.of(RecordsOperation.PROTECTION_ACKNOWLEDGE).subject(person));
    }
}
