package jp.yakuba.residentrecords.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.MoveOutEntry;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;

/** What a copy says: the chosen records, with the history that belongs to them. */
@ApplicationScoped
class RecordContents {

    private final Residents residents;

    RecordContents(Residents residents) {
        this.residents = residents;
    }

    /** The content; of the 個人番号 only those handed in. */
    CertificateContent of(
            UnitOfWork work, SelectedCopy copy, Choices choices, Map<AddresseeNumber, IndividualNumber> numbers) {
        var first = copy.people().getFirst();
        var versions = versions(work, first, copy.kind(), choices);
        var person = PersonEntries.of(first, versions, choices, numbers.get(first.addresseeNumber()));
        var address = PersonEntries.address(first.address());
        var head = PersonEntries.householdHead(first);
        return switch (copy.kind()) {
            case HOUSEHOLD ->
                new CertificateContent.HouseholdCopy(
                        address,
                        head,
                        copy.whole(),
                        copy.people().stream()
                                .map(row -> PersonEntries.of(
                                        row,
                                        versions(work, row, copy.kind(), choices),
                                        choices,
                                        numbers.get(row.addresseeNumber())))
                                .toList());
            case INDIVIDUAL ->
                new CertificateContent.IndividualCopy(address, head, person, entries(first, versions, choices));
            case DELETED ->
                new CertificateContent.DeletedRecordCopy(
                        address, head, person, deletion(first), entries(first, versions, choices));
        };
    }

    /** Up to the row that is shown; what came after it is not on the copy. */
    private List<ResidentVersion> versions(
            UnitOfWork work, ResidentVersion row, CertificateKind kind, Choices choices) {
        var withHistory = kind != CertificateKind.HOUSEHOLD && choices.history();
        var withCommonNames = row.foreign() != null && choices.shows(Omittable.COMMON_NAME_HISTORY);
        return withHistory || withCommonNames
                ? residents.versions(work, row.addresseeNumber()).stream()
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
                deletion.date(),
                planned == null ? "" : planned.text(),
                confirmed == null ? "" : confirmed.text(),
                notified == null ? moveOut.notificationDate() : notified,
                moveOut.noticeDate(),
                moveOut.confirmedDate());
    }
}
