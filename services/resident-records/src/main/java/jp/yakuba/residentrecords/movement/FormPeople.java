package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.procedure.NamedMovement;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/** Whom the form of a movement shows: the members of a household, or those whom a movement to be taken back changed. */
@ApplicationScoped
class FormPeople {

    private final Residents residents;
    private final Drafts drafts;
    private final ProtectedAccess access;

    FormPeople(Residents residents, Drafts drafts, ProtectedAccess access) {
        this.residents = residents;
        this.drafts = drafts;
        this.access = access;
    }

    /** The household of the person; empty if there is none. */
    String householdOf(UnitOfWork work, @Nullable String person) {
        return person == null || person.isBlank()
                ? ""
                : residents
                        .newest(work, AddresseeNumber.parse(person))
                        .map(row -> row.householdNumber().value())
                        .orElse("");
    }

    /** The household of those whom the draft touches. */
    String householdOf(UnitOfWork work, Draft draft) {
        var named = draft.fields().get("household");
        if (named != null) {
            return named;
        }
        return drafts.subjects(work, draft.id()).stream()
                .findFirst()
                .map(person -> householdOf(work, person.value()))
                .orElse("");
    }

    /** Those who stand under the household's number; nobody if there is no number. */
    List<ResidentVersion> members(UnitOfWork work, String household) {
        return household.isBlank() ? List.of() : residents.ofHousehold(work, HouseholdNumber.parse(household));
    }

    /** Those whom the movement to be taken back changed, as they are now. */
    @Requirement("001/4.6.0.1")
    List<ResidentVersion> reversed(UnitOfWork work, @Nullable String movement) {
        return movement == null || movement.isBlank()
                ? List.of()
                : residents.ofMovement(work, MovementId.parse(movement)).stream()
                        .map(ResidentVersion::addresseeNumber)
                        .distinct()
                        .flatMap(number -> residents.newest(work, number).stream())
                        .toList();
    }

    /** The movement to be taken back, in words; empty if there is none. */
    @Requirement("001/4.6.0.1")
    String takenBack(UnitOfWork work, String movement) {
        return movement.isBlank()
                ? ""
                : residents.ofMovement(work, MovementId.parse(movement)).stream()
                        .findFirst()
                        .map(row -> NamedMovement.whole(row.movement()))
                        .orElse("");
    }

    /**
     * Of those whom a new form would show the first whom the clerk has to acknowledge as protected before.
     *
     * @param person for whom it is opened
     * @param household for which it is opened
     * @param movement which is to be taken back
     */
    @Requirement("001/2.2.4")
    Optional<AddresseeNumber> closed(
            UnitOfWork work, @Nullable String person, @Nullable String household, @Nullable String movement) {
        var home = household == null || household.isBlank() ? householdOf(work, person) : household;
        var named = person == null || person.isBlank()
                ? Stream.<AddresseeNumber>of()
                : Stream.of(AddresseeNumber.parse(person));
        return closed(work, named, Stream.concat(members(work, home).stream(), reversed(work, movement).stream()));
    }

    /** The same of those whom a draft touches, and of their household. */
    @Requirement("001/2.2.4")
    Optional<AddresseeNumber> closed(UnitOfWork work, Draft draft) {
        return closed(
                work, drafts.subjects(work, draft.id()).stream(), members(work, householdOf(work, draft)).stream());
    }

    private Optional<AddresseeNumber> closed(
            UnitOfWork work, Stream<AddresseeNumber> named, Stream<ResidentVersion> others) {
        var everyone = Stream.concat(named, others.map(ResidentVersion::addresseeNumber));
        return access.closed(work, everyone.distinct().toList());
    }
}
