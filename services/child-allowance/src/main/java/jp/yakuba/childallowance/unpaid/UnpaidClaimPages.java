package jp.yakuba.childallowance.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.childallowance.filing.FilingPage;
import jp.yakuba.childallowance.payment.BankNames;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidMonths;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.DraftLine;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Makes of a claim what its pages show. */
@ApplicationScoped
class UnpaidClaimPages {

    private final UnpaidClaimDesk desk;
    private final UnpaidClaimApproval approval;
    private final PeopleInSight sight;
    private final Reviews reviews = new Reviews(UnpaidClaims.TABLES);

    UnpaidClaimPages(UnpaidClaimDesk desk, UnpaidClaimApproval approval, PeopleInSight sight) {
        this.desk = desk;
        this.approval = approval;
        this.sight = sight;
    }

    UnpaidClaimPage of(UnitOfWork work, UnpaidClaimDraft draft) {
        var assessed = desk.look(work, draft);
        var months = assessed.months();
        var rejection = assessed.rejection();
        var reviewer = reviews.of(work, List.of(draft)).getOrDefault(draft.key(), "");
        var subjects = draft.claim().subjects();
        return new UnpaidClaimPage(
                FilingPage.of(
                        work,
                        draft,
                        DraftLine.of(draft, reviewer),
                        approval.onScreen(),
                        desk.filings().lacks(work, draft),
                        assessed.findings(),
                        rejection == null ? "" : FilingPage.rejected(rejection.decidedOn(), rejection.reason())),
                sight.header(work, subjects),
                facts(work.operator(), draft.claim()),
                months == null ? null : UnpaidClaimPage.MonthsShown.of(months));
    }

    private static List<Fact> facts(Operator who, UnpaidClaim claim) {
        var guardian = claim.guardian();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("亡くなった受給者", claim.deceased().value()));
        facts.add(new Fact("請求する児童", claim.child().value()));
        add(facts, "法定代理人", guardian == null ? claim.guardianName() : guardian.value());
        facts.add(new Fact("請求日", UnpaidClaimPage.day(claim.date())));
        facts.add(new Fact("振込先口座", account(who, claim)));
        add(facts, "備考", claim.note());
        return facts;
    }

    private static void add(List<Fact> facts, String item, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(item, text));
        }
    }

    private static String account(Operator who, UnpaidClaim claim) {
        var text = BankNames.text(claim.account().toAccount());
        return Clearance.of(who).text(UnpaidClaim.SHAPE.secrecyAt("account.number"), text);
    }

    /** The form with what was typed, and who they are whose numbers were. */
    UnpaidClaimForm form(
            UnitOfWork work, FormState form, String action, boolean change, @Nullable UnpaidMonths months) {
        var numbers = Stream.of("child", "deceased", "guardian")
                .map(name -> number(form.value(name)).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            desk.shown(work, numbers);
        }
        return new UnpaidClaimForm(
                form,
                sight.header(work, numbers),
                action,
                change,
                months == null ? null : UnpaidClaimPage.MonthsShown.of(months));
    }

    private static Optional<AddresseeNumber> number(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(AddresseeNumber.parse(typed));
        } catch (RejectedValue malformed) {
            return Optional.empty();
        }
    }
}
