package jp.yakuba.residentrecords.certificate.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.certificate.content.Dates;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import jp.yakuba.residentrecords.resident.Stay;
import org.jspecify.annotations.Nullable;

/** 除票 of a person: one for each stay that has ended, also when the person lives here again. */
@ApplicationScoped
@Requirement("001/1.1.5")
class DeletedRecords {

    private final Residents residents;

    DeletedRecords(Residents residents) {
        this.residents = residents;
    }

    /**
     * The record of a stay that has ended.
     *
     * @param stay counted from the first, which is 1; the last one that has ended if none is named
     */
    Optional<ResidentVersion> find(UnitOfWork work, AddresseeNumber person, @Nullable Integer stay) {
        var stays = Stay.of(residents.versions(work, person));
        return IntStream.rangeClosed(1, stays.size())
                .filter(number -> stay == null || stay == number)
                .mapToObj(number -> stays.get(number - 1))
                .filter(Stay::isEnded)
                .reduce((_, later) -> later)
                .map(Stay::newest);
    }

    /** That there were others to choose from. */
    Optional<Finding> otherRecords(UnitOfWork work, AddresseeNumber person, ResidentVersion chosen) {
        var ended = Stay.of(residents.versions(work, person)).stream()
                .filter(Stay::isEnded)
                .toList();
        return ended.size() < 2
                ? Optional.empty()
                : Optional.of(Finding.info(
                        RecordsInfo.SEVERAL_DELETED_RECORDS,
                        "stay",
                        "この人の除票は" + ended.size() + "通あります。"
                                + Dates.wareki(
                                        new DeletedRecord(chosen).deletion().date()) + "に消除した最後のものを選びました。",
                        "ほかの除票が必要なときは、除票を選んでください。"));
    }

    /** The 除票 to choose from; empty where there is nothing to choose. */
    List<Option> options(UnitOfWork work, AddresseeNumber person) {
        var stays = Stay.of(residents.versions(work, person));
        return stays.size() < 2
                ? List.of()
                : IntStream.rangeClosed(1, stays.size())
                        .filter(number -> stays.get(number - 1).isEnded())
                        .mapToObj(number -> new Option(String.valueOf(number), label(stays.get(number - 1))))
                        .toList();
    }

    private static String label(Stay stay) {
        var deletion = new DeletedRecord(stay.newest()).deletion();
        return Dates.wareki(stay.newest().residentFrom()) + "から" + Dates.wareki(deletion.date()) + "消除（"
                + CodeList.load("movement-reason").name(deletion.reason().code()) + "）";
    }
}
