package jp.yakuba.childallowance.outsider;

import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.person.JoinedNumbers;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where addressees who are in no register here are registered, corrected, looked at and joined to a resident. */
@ApplicationScoped
class OutsiderDesk {

    private final Outsiders outsiders;
    private final People people;
    private final PaidMonths paid;
    private final Audit audit;

    OutsiderDesk(Outsiders outsiders, People people, PaidMonths paid, Audit audit) {
        this.outsiders = outsiders;
        this.people = people;
        this.paid = paid;
        this.audit = audit;
    }

    /**
     * An addressee as it may be seen.
     *
     * @param versions the newest first
     * @param clearance what the operator may read of all of them
     * @param alike those who look like the same
     * @param resident as whom it lives here since; null if nobody has said so
     */
    record Seen(
            AddresseeNumber number,
            List<OutsiderVersion> versions,
            Clearance clearance,
            List<AddresseeNumber> alike,
            @Nullable AddresseeNumber resident) {

        OutsiderVersion newest() {
            return versions.getFirst();
        }
    }

    /** The addressee of a number; refuses with 404 who is no outsider. */
    Seen look(UnitOfWork work, AddresseeNumber number) {
        var versions = versions(work, number);
        var newest = versions.getFirst().outsider();
        var alike = newest.kind().isPerson() ? outsiders.alike(work, newest, number) : List.<AddresseeNumber>of();
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.OUTSIDER_VIEW)
                        .subject(number)
                        .addressees(alike));
        return new Seen(
                number,
                versions,
                clearance(work, versions),
                alike,
                JoinedNumbers.of(work, List.of(number)).get(number));
    }

    private List<OutsiderVersion> versions(UnitOfWork work, AddresseeNumber number) {
        var versions = outsiders.of(work, number);
        if (versions.isEmpty()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return versions;
    }

    /** Who is protected is not to be found by where they lived before either. */
    private static Clearance clearance(UnitOfWork work, List<OutsiderVersion> versions) {
        return Clearance.of(work.operator(), versions.getFirst().outsider().protection());
    }

    /**
     * Registers an addressee; the number is given.
     *
     * @param passed the reason for each alert
     */
    AddresseeNumber enter(UnitOfWork work, Outsider outsider, Map<String, String> passed) {
        Refusal.ifNotPassed(
                new OutsiderRules(outsider, work.today()).check().and(samePerson(work, outsider, null)), passed);
        var number = OutsiderNumbers.next(work);
        outsiders.add(work, number, 1, outsider, null, passed);
        audit.record(work, AuditEntry.of(ChildAllowanceOperation.OUTSIDER_ENTER).subject(number));
        return number;
    }

    private Findings samePerson(UnitOfWork work, Outsider outsider, @Nullable AddresseeNumber number) {
        var alike = outsiders.alike(work, outsider, number);
        return when(
                !alike.isEmpty(),
                () -> Finding.alert(
                        ChildAllowanceAlert.OUTSIDER_SAME_PERSON,
                        "name",
                        "氏名か読みと生年月日の同じ宛名が、すでにあります。",
                        "宛名番号 " + listed(alike) + " が同じ人・法人でないことを確かめ、確かめたことを理由に入力してください。"));
    }

    private static String listed(List<AddresseeNumber> numbers) {
        return numbers.stream().map(AddresseeNumber::value).collect(Collectors.joining("、"));
    }

    /**
     * Corrects an addressee by a version more. Who may not know where the addressee is cannot say either where.
     *
     * @param passed the reason for each alert
     */
    void correct(UnitOfWork work, AddresseeNumber number, Correction correction, Map<String, String> passed) {
        paid.await(work, number);
        var versions = versions(work, number);
        if (!clearance(work, versions).whereabouts()) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var newest = versions.getFirst();
        if (newest.version() != correction.version()) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.OUTSIDER_CHANGED,
                            "version",
                            "この宛名は、ほかの職員が直しました。",
                            "今の内容を見てから、もう一度直してください。"));
        }
        var after = correction.outsider();
        var alike = newest.outsider().isCalledLike(after) ? Findings.none() : samePerson(work, after, number);
        Refusal.ifNotPassed(
                new OutsiderRules(after, work.today()).check().and(alike).and(kindStays(newest.outsider(), after)),
                passed);
        outsiders.add(work, number, newest.version() + 1, after, correction.reason(), passed);
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.OUTSIDER_CORRECT).subject(number));
    }

    private static Findings kindStays(Outsider before, Outsider after) {
        return when(
                before.kind().isPerson() != after.kind().isPerson(),
                () -> Finding.error(
                        ChildAllowanceError.OUTSIDER_KIND_CHANGED,
                        "kind",
                        "人の宛名を法人・施設に、法人・施設の宛名を人に直すことはできません。",
                        "別の宛名として登録してください。"));
    }

    /** Says as which resident a person lives here since. */
    void join(UnitOfWork work, AddresseeNumber number, Joining joining) {
        paid.await(work, number);
        var newest = versions(work, number).getFirst().outsider();
        var joined = JoinedNumbers.of(work, List.of(number)).get(number);
        if (joined != null) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.OUTSIDER_JOINED,
                            "resident",
                            "この住登外者は、もう住民の宛名番号と結び付けられています。",
                            "宛名のページで、結び付けた宛名番号を確かめてください。"));
        }
        var resident = people.of(work, List.of(joining.resident())).get(joining.resident());
        Refusal.ifErrors(when(
                !newest.kind().isPerson()
                        || resident == null
                        || resident.person().kind().isOutside(),
                () -> Finding.error(
                        ChildAllowanceError.OUTSIDER_RESIDENT_WRONG,
                        "resident",
                        "結び付けられるのは、人である住登外者と、住民記録にいる人です。",
                        "住民になった後の宛名番号を、対象者の検索で確かめてください。")));
        outsiders.join(work, number, joining);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.OUTSIDER_JOIN)
                        .subject(number)
                        .addressees(List.of(joining.resident())));
    }
}
