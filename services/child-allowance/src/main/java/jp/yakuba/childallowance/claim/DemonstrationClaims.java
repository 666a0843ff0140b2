package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.Claimant;
import jp.yakuba.childallowance.claim.claimed.ClaimedAccount;
import jp.yakuba.childallowance.claim.claimed.ClaimedChild;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.claim.claimed.Livelihood;
import jp.yakuba.childallowance.claim.claimed.PublicService;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.approval.Note;
import jp.yakuba.office.approval.Rejection;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Claims of families of the demonstration town, made at the desk as its clerks would make them: many are decided on, most of
 * them of two years ago, and one waits for each step.
 */
@ApplicationScoped
public class DemonstrationClaims {

    private static final Set<Permission> RIGHTS = Set.of(
            ChildAllowancePermission.VIEW_PERSON,
            ChildAllowancePermission.CLAIM_ENTER,
            ChildAllowancePermission.CLAIM_REVIEW,
            ChildAllowancePermission.CLAIM_APPROVE);

    /** Enough for a day at the desk; each is claimed, reviewed and decided on like a real one, which takes its time. */
    private static final int DECIDED = 120;

    private static final int LOOKED_AT = 2 * DECIDED;

    /** Families that are left for the claims that wait. */
    private static final int LEFT_FOR_OTHERS = 12;

    /** Their months begin two years ago; of some it is not so long. */
    private static final int MONTHS_AGO = 25;

    private static final int MONTHS_AGO_OF_SOME = 8;
    private static final int ONE_IN = 5;

    private final Database database;
    private final People people;
    private final ClaimExaminer examiner;
    private final ClaimDesk desk;
    private final ClaimApproval approval;

    DemonstrationClaims(
            Database database, People people, ClaimExaminer examiner, ClaimDesk desk, ClaimApproval approval) {
        this.database = database;
        this.people = people;
        this.examiner = examiner;
        this.desk = desk;
        this.approval = approval;
    }

    /** Who works at the desk: each a user id. */
    public record Staff(Member clerk, Member reviewer, Member approver) {}

    /** Somebody who works there. */
    public record Member(String userId, String name) {

        private Operator in(MunicipalityCode town) {
            return new Operator(town, userId, name, "子育て支援課", RIGHTS, "system", "本庁");
        }
    }

    /** Whether nothing waits at the desk: what waits is made last, and only if nothing was broken off before. */
    public boolean areMissing(MunicipalityCode town) {
        return database.transact(Operator.system(town, "demonstration"), work -> work.sql()
                .createQuery("select not exists (select from child_allowance.claim where state <> 'registered')")
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Makes the claims, unless they are there; those that were decided on before it was broken off stay.
     *
     * @return how many were made; fewer than there should be where too few families are known
     */
    public int make(MunicipalityCode town, Staff staff) {
        if (!areMissing(town)) {
            return 0;
        }
        var clerk = staff.clerk().in(town);
        var reviewer = staff.reviewer().in(town);
        var approver = staff.approver().in(town);
        var families = new ArrayDeque<>(database.transact(clerk, DemonstrationClaims::families));
        var made = new ArrayList<ClaimDraft>();
        for (var i = 0; i < DECIDED && families.size() > LEFT_FOR_OTHERS; i++) {
            entered(clerk, families, i % ONE_IN == ONE_IN - 1 ? MONTHS_AGO_OF_SOME : MONTHS_AGO)
                    .map(draft -> registered(approver, reviewed(reviewer, draft)))
                    .ifPresent(made::add);
        }
        entered(clerk, families, 0).map(draft -> reviewed(reviewer, draft)).ifPresent(made::add);
        entered(clerk, families, 0).ifPresent(made::add);
        entered(clerk, families, 0).map(draft -> sentBack(reviewer, draft)).ifPresent(made::add);
        entered(clerk, families, 1)
                .map(draft -> rejected(approver, reviewed(reviewer, draft)))
                .ifPresent(made::add);
        return made.size();
    }

    private ClaimDraft reviewed(Operator who, ClaimDraft draft) {
        return database.transact(
                who, (UnitOfWork work) -> approval.steps().review(work, draft.key(), draft.revision()));
    }

    private ClaimDraft registered(Operator who, ClaimDraft draft) {
        return database.transact(
                who, (UnitOfWork work) -> approval.steps().register(work, draft.key(), draft.revision()));
    }

    private ClaimDraft sentBack(Operator who, ClaimDraft draft) {
        var note = new Note("口座の名義を通帳で確かめてください。");
        return database.transact(
                who, (UnitOfWork work) -> approval.steps().sendBack(work, draft.key(), draft.revision(), note));
    }

    private ClaimDraft rejected(Operator who, ClaimDraft draft) {
        var why = new Rejection("公務員として勤務先から支給されるため（児童手当法第17条第1項）。");
        return database.transact(
                who, (UnitOfWork work) -> approval.steps().reject(work, draft.key(), draft.revision(), why));
    }

    /** A claim of the next family in which nothing is found; empty if there is no such family any more. */
    private Optional<ClaimDraft> entered(Operator clerk, Queue<AddresseeNumber> families, int monthsAgo) {
        while (!families.isEmpty()) {
            var head = families.remove();
            var draft = database.transact(clerk, work -> claim(work, head, monthsAgo)
                    .filter(claim ->
                            examiner.examine(work, claim, null).findings().isEmpty())
                    .map(claim -> desk.filings().enter(work, claim, Map.of())));
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    /** Heads of households with children of their own of whom nothing is claimed yet, those with many children first. */
    private static List<AddresseeNumber> families(UnitOfWork work) {
        return work
                .sql()
                .createQuery("""
                        select head.addressee_number
                        from child_allowance.addressee head
                        join child_allowance.addressee child using (municipality_code, household_number)
                        where head.state = '1' and child.state = '1'
                          and head.record #>> '{relationship,first}' = '02'
                          and child.record #>> '{relationship,first}' = '20'
                          and child.record #>> '{birthDate,value}' > :since
                          and not exists (
                              select from child_allowance.claim_subject claimed
                              where claimed.addressee_number = head.addressee_number)
                        group by head.addressee_number
                        order by count(*) desc, head.addressee_number
                        limit :many
                        """)
                .bind("since", work.today().minusYears(AllowanceLaw.childAge()).toString())
                .bind("many", LOOKED_AT)
                .mapTo(String.class)
                .stream()
                .map(AddresseeNumber::new)
                .toList();
    }

    private Optional<CertificationClaim> claim(UnitOfWork work, AddresseeNumber head, int monthsAgo) {
        var date = Stream.of(
                        work.today().minusMonths(monthsAgo),
                        AllowanceLaw.reform().day())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return people.find(work, head)
                .filter(family -> family.person().person().names().reading() != null)
                .map(family -> new CertificationClaim(
                        new Claimant(head, EntitledAs.PARENT, PublicService.NONE),
                        null,
                        new Claim(date, ClaimReason.OTHER, null, null),
                        children(family, date),
                        List.of(),
                        account(family),
                        null,
                        null));
    }

    private static List<ClaimedChild> children(People.Family family, LocalDate date) {
        return family.household().stream()
                .map(member -> member.person())
                .filter(person -> !person.addresseeNumber()
                        .equals(family.person().person().addresseeNumber()))
                .filter(person -> OfferedChildren.stage(person, date).isChild() && isBorn(person.birthDate(), date))
                .map(person -> new ClaimedChild(
                        person.addresseeNumber(),
                        person.birthDate(),
                        new Period(person.birthDate().value().toLocalDate(), null),
                        Livelihood.SHARED,
                        false,
                        null,
                        null))
                .toList();
    }

    private static boolean isBorn(RecordedDate birth, LocalDate date) {
        return !birth.unknown()
                && birth.value().isCalendarDay()
                && !birth.value().toLocalDate().isAfter(date);
    }

    private static ClaimedAccount account(People.Family family) {
        var person = family.person().person();
        var number = person.addresseeNumber().value();
        return new ClaimedAccount(
                new BankCode("0001"),
                new BranchCode("001"),
                AccountKind.ORDINARY,
                AccountNumber.parse(number.substring(number.length() - 7)),
                AccountHolder.parse(String.valueOf(person.names().reading())));
    }
}
