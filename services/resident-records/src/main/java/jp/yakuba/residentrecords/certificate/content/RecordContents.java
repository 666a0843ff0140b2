package jp.yakuba.residentrecords.certificate.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.Deletion;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.Stay;

/** What a copy says: the chosen records, with the history that belongs to them. */
@ApplicationScoped
public class RecordContents {

    private final Residents residents;

    RecordContents(Residents residents) {
        this.residents = residents;
    }

    /** The content; of the 個人番号 only those handed in. */
    public CertificateContent of(
            UnitOfWork work, SelectedCopy copy, Choices choices, Map<AddresseeNumber, IndividualNumber> numbers) {
        var first = copy.people().getFirst();
        var versions = versions(work, first, copy.kind(), choices);
        var person = person(first, versions, copy, choices, numbers);
        var address = PersonEntries.address(first.address());
        var head = head(work, copy);
        return switch (copy.kind()) {
            case HOUSEHOLD ->
                new CertificateContent.HouseholdCopy(
                        address,
                        head,
                        copy.whole(),
                        copy.people().stream()
                                .map(row ->
                                        person(row, versions(work, row, copy.kind(), choices), copy, choices, numbers))
                                .toList());
            case INDIVIDUAL ->
                new CertificateContent.IndividualCopy(address, head, person, entries(first, versions, choices));
            case DELETED ->
                new CertificateContent.DeletedRecordCopy(
                        address, head, person, deletion(first), entries(first, versions, choices));
        };
    }

    /** Without 続柄 where nobody is head: there is nobody to whom it could be one (1.1.10). */
    private static CertifiedPerson person(
            ResidentVersion row,
            List<ResidentVersion> versions,
            SelectedCopy copy,
            Choices choices,
            Map<AddresseeNumber, IndividualNumber> numbers) {
        var person = PersonEntries.of(row, versions, choices, numbers.get(row.addresseeNumber()));
        return copy.head() instanceof HeadOfCopy.None ? person.withoutRelationship() : person;
    }

    @Requirement({"001/1.1.10", "001/4.0.4"})
    private String head(UnitOfWork work, SelectedCopy copy) {
        return switch (copy.head()) {
            case HeadOfCopy.AsRecorded() ->
                PersonEntries.householdHead(copy.people().getFirst());
            case HeadOfCopy.None() -> "";
            case HeadOfCopy.Known(var head) ->
                residents.versions(work, head.person()).stream()
                        .filter(row -> row.version() == head.version())
                        .findFirst()
                        .map(row -> PersonEntries.text(row.names().full()))
                        .orElseThrow();
        };
    }

    /** Of the stay that is shown, and up to its row: what came before and after it is another record (1.1.5, 2.2.1). */
    @Requirement({"001/1.1.5", "001/2.2.1"})
    private List<ResidentVersion> versions(
            UnitOfWork work, ResidentVersion row, CertificateKind kind, Choices choices) {
        var withHistory = kind != CertificateKind.HOUSEHOLD && choices.history();
        var withCommonNames = row.foreign() != null && choices.shows(Omittable.COMMON_NAME_HISTORY);
        return withHistory || withCommonNames
                ? Stay.of(residents.versions(work, row.addresseeNumber())).stream()
                        .filter(stay -> stay.has(row.version()))
                        .flatMap(stay -> stay.versions().stream())
                        .filter(version -> version.version() <= row.version())
                        .toList()
                : List.of(row);
    }

    private static ConsolidatedEntries entries(ResidentVersion row, List<ResidentVersion> versions, Choices choices) {
        var movements = choices.history() ? MovementEntries.of(versions, choices) : List.<RecordedMovement>of();
        return new ConsolidatedEntries(movements, PersonEntries.remarks(row, choices));
    }

    @Requirement("001/1.1.5")
    private static CertifiedDeletion deletion(ResidentVersion row) {
        var deletion = new DeletedRecord(row).deletion();
        var moveOut = Objects.requireNonNullElse(row.moveOut(), MoveOutEntry.NOTHING_PLANNED);
        var planned = moveOut.planned();
        var confirmed = moveOut.confirmed();
        var notified = deletion.notificationDate();
        return new CertifiedDeletion(
                CodeList.load("movement-reason").name(deletion.reason().code()),
                causeDate(deletion, moveOut),
                planned == null ? "" : planned.text(),
                confirmed == null ? "" : confirmed.text(),
                notified == null ? moveOut.notificationDate() : notified,
                moveOut.noticeDate(),
                moveOut.confirmedDate());
    }

    /** Of a move-out the day for which it was planned, also when a notice had the record deleted earlier (1.1.5). */
    @Requirement({"001/1.1.1", "001/1.1.5", "001/4.1.3.1.1"})
    private static RecordedDate causeDate(Deletion deletion, MoveOutEntry moveOut) {
        var planned = moveOut.plannedDate();
        var isMoveOut = deletion.reason() == MovementReason.MOVE_OUT_DOMESTIC
                || deletion.reason() == MovementReason.MOVE_OUT_ABROAD;
        return isMoveOut && planned != null ? RecordedDate.of(planned) : deletion.date();
    }
}
