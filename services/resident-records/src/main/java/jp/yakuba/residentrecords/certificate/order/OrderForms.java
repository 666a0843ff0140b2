package jp.yakuba.residentrecords.certificate.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.CopyGuards;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.issue.ApplicantClass;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/** The form of an order: what it begins with and what there is to choose from. */
@ApplicationScoped
class OrderForms {

    static final List<Option> APPLICANTS = Option.of(ApplicantClass.values(), ApplicantClass::label);

    private static final Comparator<ViewedRecord> AS_SHOWN = Comparator.comparing(
                    (ViewedRecord member) -> member.row().state())
            .thenComparing(member -> member.row().displayOrder(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(member -> member.row().addresseeNumber());

    private final RecordViewing viewing;
    private final DeletedRecords deletedRecords;

    OrderForms(RecordViewing viewing, DeletedRecords deletedRecords) {
        this.viewing = viewing;
        this.deletedRecords = deletedRecords;
    }

    /** All residents of the household on one copy. */
    FormState ofHousehold(UnitOfWork work, HouseholdNumber household) {
        var residents = viewing.ofHousehold(work, household).stream()
                .map(ViewedRecord::row)
                .filter(row -> row.state() == ResidentState.RESIDENT)
                .map(row -> row.addresseeNumber().value())
                .toList();
        return begun(CertificateKind.HOUSEHOLD, household, residents);
    }

    /** One person, whose record may be deleted. */
    FormState ofPerson(UnitOfWork work, AddresseeNumber person) {
        var row = viewing.newest(work, person).row();
        return begun(
                row.state() == ResidentState.RESIDENT ? CertificateKind.INDIVIDUAL : CertificateKind.DELETED,
                row.householdNumber(),
                List.of(person.value()));
    }

    private static FormState begun(CertificateKind kind, HouseholdNumber household, List<String> persons) {
        return new FormState(
                Map.of(
                        "kind", List.of(kind.code()),
                        "household", List.of(household.value()),
                        "persons", persons,
                        "copies", List.of("1")),
                Findings.none());
    }

    /** Those who stand under the household's number, those who have left behind the others. */
    List<ViewedRecord> members(UnitOfWork work, String household) {
        if (household.isBlank()) {
            return List.of();
        }
        return viewing.ofHousehold(work, HouseholdNumber.parse(household)).stream()
                .sorted(AS_SHOWN)
                .toList();
    }

    /** The same to choose from. */
    List<Option> people(UnitOfWork work, String household) {
        return options(work, members(work, household));
    }

    /** Members to choose from. */
    static List<Option> options(UnitOfWork work, List<ViewedRecord> members) {
        return members.stream()
                .map(member ->
                        new Option(member.row().addresseeNumber().value(), label(member.row(), marks(work, member))))
                .toList();
    }

    private static List<Mark> marks(UnitOfWork work, ViewedRecord member) {
        return PersonHeaders.marks(member, work.today());
    }

    private static String label(ResidentVersion row, List<Mark> marks) {
        return PersonHeaders.name(row) + "　" + PersonHeaders.relationship(row) + "　"
                + String.join("・", marks.stream().map(Mark::text).toList());
    }

    /** The 除票 to choose from, if exactly one person is chosen who has lived here more than once. */
    List<Option> stays(UnitOfWork work, FormState form) {
        var chosen = form.values().getOrDefault("persons", List.of());
        return chosen.size() == 1 ? deletedRecords.options(work, AddresseeNumber.parse(chosen.getFirst())) : List.of();
    }

    /** The entries that can be asked for; those that the clerk may not print are not offered. */
    static List<Option> omittables(Operator operator) {
        return Stream.of(Omittable.values())
                .filter(entry -> CopyGuards.mayPrint(operator, entry))
                .map(entry -> new Option(entry.code(), entry.label()))
                .toList();
    }

    /** What would be issued, in words. */
    static List<String> summary(Preparation preparation) {
        var copies = preparation.order().copiesOfEach();
        return preparation.copies().stream()
                .map(copy -> copy.selected().kind().label() + "　"
                        + copy.selected().people().size() + "人"
                        + (copy.selected().whole() ? "（世帯全員）" : "") + "　" + copy.pages() + "枚 × " + copies + "部")
                .toList();
    }
}
