package jp.yakuba.residentrecords.certificate.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.CopyGuards;
import jp.yakuba.residentrecords.certificate.content.HeadOfCopy;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.content.SelectedCopy;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.jspecify.annotations.Nullable;

/** Finds the records that an order asks for, as they are registered now. */
@ApplicationScoped
class Selections {

    private final Residents residents;
    private final DeletedRecords deletedRecords;
    private final CopyGuards guards;

    Selections(Residents residents, DeletedRecords deletedRecords, CopyGuards guards) {
        this.residents = residents;
        this.deletedRecords = deletedRecords;
        this.guards = guards;
    }

    Selection select(UnitOfWork work, CertificateOrder order) {
        return switch (order.kind()) {
            case HOUSEHOLD -> ofHousehold(work, order);
            case INDIVIDUAL, DELETED -> ofPersons(work, order);
        };
    }

    /** Current members only: who has left never stands together with those who remain (5.1). */
    @Requirement({"001/5.1", "001/5.2"})
    private Selection ofHousehold(UnitOfWork work, CertificateOrder order) {
        var number = household(work, order);
        var rows = number.map(known -> residents.ofHousehold(work, known)).orElse(List.of());
        if (number.isEmpty() || rows.isEmpty()) {
            return Selection.refused(Findings.of(
                    order.household() == null
                            ? unknown("persons[0]")
                            : Finding.error(
                                    RecordsError.HOUSEHOLD_UNKNOWN,
                                    "household",
                                    "この世帯番号の世帯はありません。",
                                    "世帯番号を確かめてください。")));
        }
        var findings = memberFindings(work, order, rows);
        var current = rows.stream()
                .filter(Selections::isResident)
                .map(CurrentRecord::new)
                .toList();
        if (current.isEmpty()) {
            findings = findings.and(Finding.error(
                    RecordsError.HOUSEHOLD_WITHOUT_RESIDENTS, "household", "この世帯に現存する世帯員がいません。", "除票の写しを選んでください。"));
        }
        if (findings.hasErrors()) {
            return Selection.refused(findings);
        }
        var members = new Household(number.get(), current);
        var people = members.members().stream()
                .map(CurrentRecord::row)
                .filter(row -> order.persons().isEmpty() || order.persons().contains(row.addresseeNumber()))
                .toList();
        var numbers = people.stream().map(ResidentVersion::addresseeNumber).toList();
        var copy =
                new SelectedCopy(order.kind(), number.get(), members.isWhole(numbers), HeadOfCopy.of(members), people);
        return Selection.of(List.of(copy), numbersOf(rows), headFindings(order, List.of(copy)));
    }

    private Optional<HouseholdNumber> household(UnitOfWork work, CertificateOrder order) {
        return order.household() == null
                ? residents.newest(work, order.persons().getFirst()).map(ResidentVersion::householdNumber)
                : Optional.of(order.household());
    }

    private Findings memberFindings(UnitOfWork work, CertificateOrder order, List<ResidentVersion> rows) {
        var byNumber = rows.stream().collect(Collectors.toMap(ResidentVersion::addresseeNumber, Function.identity()));
        var findings = new ArrayList<Finding>();
        for (var index = 0; index < order.persons().size(); index++) {
            var found = memberFinding(work, order.persons().get(index), "persons[" + index + "]", byNumber);
            if (found != null) {
                findings.add(found);
            }
        }
        return Findings.of(findings);
    }

    private @Nullable Finding memberFinding(
            UnitOfWork work, AddresseeNumber person, String field, Map<AddresseeNumber, ResidentVersion> rows) {
        var row = rows.get(person);
        if (row == null) {
            return residents.newest(work, person).isEmpty()
                    ? unknown(field)
                    : Finding.error(
                            RecordsError.PERSON_OF_OTHER_HOUSEHOLD, field, "この世帯の世帯員ではありません。", "同じ世帯の人だけを選んでください。");
        }
        return isResident(row)
                ? null
                : Finding.error(
                        RecordsError.DELETED_PERSON_IN_HOUSEHOLD_COPY,
                        field,
                        "消除された人を、現存する世帯員と同じ写しに記載できません。",
                        "その人は除票の写しで証明してください。");
    }

    private Selection ofPersons(UnitOfWork work, CertificateOrder order) {
        var findings = new ArrayList<Finding>();
        var copies = new ArrayList<SelectedCopy>();
        var numbers = List.copyOf(new LinkedHashSet<>(persons(work, order)));
        for (var index = 0; index < numbers.size(); index++) {
            var field = "persons[" + index + "]";
            record(work, order, numbers.get(index))
                    .ifPresentOrElse(
                            row -> stateFinding(order.kind(), row, field)
                                    .ifPresentOrElse(
                                            findings::add,
                                            () -> copies.add(
                                                    SelectedCopy.of(order.kind(), head(work, order.kind(), row), row))),
                            () -> findings.add(order.stay() == null ? unknown(field) : noSuchStay()));
        }
        if (numbers.isEmpty()) {
            findings.add(Finding.error(
                    RecordsError.HOUSEHOLD_UNKNOWN, "household", "この世帯に、証明できる人がいません。", "世帯番号と証明書の種別を確かめてください。"));
        }
        return findings.isEmpty()
                ? Selection.of(
                        copies,
                        copies.stream()
                                .flatMap(copy ->
                                        guards.concerned(work, copy.kind(), copy.household(), copy.numbers()).stream())
                                .toList(),
                        headFindings(order, copies).and(otherRecords(work, order, copies)))
                : Selection.refused(Findings.of(findings));
    }

    /** The record as it is; of a 除票 that of the stay, which may have been followed by another one. */
    @Requirement("001/1.1.5")
    private Optional<ResidentVersion> record(UnitOfWork work, CertificateOrder order, AddresseeNumber person) {
        var newest = residents.newest(work, person);
        if (order.kind() != CertificateKind.DELETED) {
            return newest;
        }
        var deleted = deletedRecords.find(work, person, order.stay());
        return order.stay() == null ? deleted.or(() -> newest) : deleted;
    }

    private Findings otherRecords(UnitOfWork work, CertificateOrder order, List<SelectedCopy> copies) {
        return order.kind() != CertificateKind.DELETED || order.stay() != null
                ? Findings.none()
                : Findings.of(copies.stream()
                        .map(copy -> copy.people().getFirst())
                        .flatMap(row -> deletedRecords.otherRecords(work, row.addresseeNumber(), row).stream())
                        .toList());
    }

    private HeadOfCopy head(UnitOfWork work, CertificateKind kind, ResidentVersion row) {
        var household = residents.ofHousehold(work, row.householdNumber());
        return kind == CertificateKind.DELETED
                ? HeadOfCopy.of(new DeletedRecord(row), household)
                : HeadOfCopy.of(new Household(
                        row.householdNumber(),
                        household.stream()
                                .filter(Selections::isResident)
                                .map(CurrentRecord::new)
                                .toList()));
    }

    /** Whoever was head last is not named: the fields stay blank until a head is set (1.1.10, 4.0.4). */
    @Requirement({"001/1.1.10", "001/4.0.4"})
    private static Findings headFindings(CertificateOrder order, List<SelectedCopy> copies) {
        if (copies.stream().noneMatch(copy -> copy.head() instanceof HeadOfCopy.None)) {
            return Findings.none();
        }
        var message = "世帯主が定まっていない世帯です。";
        return Findings.of(
                order.choices().shows(Omittable.HOUSEHOLD_HEAD_AND_RELATIONSHIP)
                        ? Finding.alert(
                                RecordsAlert.HOUSEHOLD_WITHOUT_HEAD,
                                "disclosed",
                                message + "世帯主と続柄の欄は空欄で印字します。",
                                "先に世帯主変更を処理するか、空欄のまま交付する理由を入力してください。")
                        : Finding.info(RecordsInfo.HOUSEHOLD_WITHOUT_HEAD, "disclosed", message, "世帯主変更の届出を促してください。"));
    }

    private List<AddresseeNumber> persons(UnitOfWork work, CertificateOrder order) {
        if (!order.persons().isEmpty() || order.household() == null) {
            return order.persons();
        }
        return residents.ofHousehold(work, order.household()).stream()
                .filter(row -> stateFinding(order.kind(), row, "").isEmpty())
                .map(ResidentVersion::addresseeNumber)
                .toList();
    }

    private static Optional<Finding> stateFinding(CertificateKind kind, ResidentVersion row, String field) {
        if (isResident(row) == (kind != CertificateKind.DELETED)) {
            return Optional.empty();
        }
        return Optional.of(
                isResident(row)
                        ? Finding.error(RecordsError.PERSON_NOT_DELETED, field, "現存する住民です。除票はありません。", "住民票の写しを選んでください。")
                        : Finding.error(RecordsError.PERSON_DELETED, field, "消除された人です。住民票はありません。", "除票の写しを選んでください。"));
    }

    private static Set<AddresseeNumber> numbersOf(List<ResidentVersion> rows) {
        return rows.stream()
                .filter(Selections::isResident)
                .map(ResidentVersion::addresseeNumber)
                .collect(Collectors.toSet());
    }

    private static boolean isResident(ResidentVersion row) {
        return row.state() == ResidentState.RESIDENT;
    }

    private static Finding noSuchStay() {
        return Finding.error(RecordsError.STAY_UNKNOWN, "stay", "この除票はありません。", "宛名番号と、選んだ除票を確かめてください。");
    }

    private static Finding unknown(String field) {
        return Finding.error(RecordsError.PERSON_UNKNOWN, field, "この宛名番号の人はいません。", "宛名番号を確かめてください。");
    }
}
