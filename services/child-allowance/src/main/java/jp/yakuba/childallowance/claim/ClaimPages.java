package jp.yakuba.childallowance.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.calculation.Income;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.claim.claimed.ClaimedChild;
import jp.yakuba.childallowance.claim.claimed.ClaimedMonths;
import jp.yakuba.childallowance.filing.FilingPage;
import jp.yakuba.childallowance.payment.BankNames;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.approval.DraftLine;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Makes of a claim what its page shows. */
@ApplicationScoped
class ClaimPages {

    private final ClaimDesk desk;
    private final ClaimApproval approval;
    private final PeopleInSight sight;
    private final Reviews reviews = new Reviews(Claims.TABLES);

    ClaimPages(ClaimDesk desk, ClaimApproval approval, PeopleInSight sight) {
        this.desk = desk;
        this.approval = approval;
        this.sight = sight;
    }

    ClaimPage of(UnitOfWork work, ClaimDraft draft) {
        var assessed = desk.look(work, draft);
        var months = assessed.months();
        var rejection = assessed.rejection();
        var reviewer = reviews.of(work, List.of(draft)).getOrDefault(draft.key(), "");
        var people = sight.of(work, draft.claim().named());
        return new ClaimPage(
                FilingPage.of(
                        work,
                        draft,
                        DraftLine.of(draft, reviewer),
                        approval.onScreen(),
                        desk.filings().lacks(work, draft),
                        assessed.findings(),
                        rejection == null ? "" : FilingPage.rejected(rejection.decidedOn(), rejection.reason())),
                sight.header(work, draft.claim().subjects()),
                draft.claim().claimant().addressee().value(),
                facts(work.operator(), draft.claim(), people),
                draft.claim().children().stream()
                        .map(child -> child(child, people.get(child.addressee()), months))
                        .toList(),
                months == null ? null : ClaimPage.MonthsShown.of(months),
                assessed.annulledBy() == null ? "" : "/child-allowance/amendments/" + assessed.annulledBy(),
                annul(work, draft, assessed));
    }

    private static String annul(UnitOfWork work, ClaimDraft draft, ClaimAssessment assessed) {
        return draft.state() == DraftState.REGISTERED
                        && assessed.annulledBy() == null
                        && work.operator().may(ChildAllowancePermission.CLAIM_ENTER)
                ? "/child-allowance/amendments/new?kind=annulment&basis=ex-officio&recipient="
                        + draft.claim().claimant().addressee() + "&annuls=" + draft.id()
                : "";
    }

    private static List<Fact> facts(
            Operator who, CertificationClaim claim, Map<AddresseeNumber, AddresseeInSight> people) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("請求者の宛名番号", claim.claimant().addressee().value()));
        facts.add(new Fact("請求者の区分", claim.claimant().entitledAs().japanese()));
        var service = claim.claimant().publicService();
        if (service != null) {
            facts.add(new Fact("公務員かどうか", service.japanese()));
        }
        var employment = claim.claimant().employment();
        if (employment != null) {
            facts.add(new Fact("被用者区分", employment.japanese()));
        }
        facts.addAll(PeopleOfClaim.of(claim, people));
        facts.add(new Fact("請求日", day(claim.claim().date())));
        facts.add(new Fact("請求の理由", claim.claim().reason().words()));
        add(facts, "事由の生じた日", claim.claim().event());
        add(facts, "理由のやんだ日", claim.claim().ceased());
        claim.incomes().forEach(income -> facts.add(new Fact(income.year() + "年の所得", words(income))));
        facts.add(new Fact("振込先口座", account(who, claim)));
        if (Boolean.TRUE.equals(claim.publicMoney())) {
            facts.add(new Fact("公金受取口座", "利用する"));
        }
        return facts;
    }

    private static String words(Income income) {
        return "%,d円（扶養親族等%d人、うち老人%d人）".formatted(income.amount(), income.dependants(), income.elderly());
    }

    private static void add(List<Fact> facts, String item, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(new Fact(item, day(day)));
        }
    }

    private static String account(Operator who, CertificationClaim claim) {
        var text = claim.payee().map(BankNames::text).orElse("なし");
        return Clearance.of(who).text(CertificationClaim.SHAPE.secrecyAt("account.number"), text);
    }

    private static ClaimPage.ChildLine child(
            ClaimedChild child, @Nullable AddresseeInSight person, @Nullable ClaimedMonths months) {
        var paid = months == null
                ? ""
                : months.children().stream()
                        .filter(of -> of.addressee().equals(child.addressee()))
                        .map(of -> month(of.first()) + "から" + month(of.last()) + "まで")
                        .findFirst()
                        .orElse("支給なし");
        return new ClaimPage.ChildLine(
                child.addressee().value(),
                person,
                child.birthDate().display(DateStyle.WAREKI),
                period(child.care()),
                child.livelihood().japanese(),
                living(child),
                child.statedOn() == null ? "" : day(child.statedOn()),
                paid);
    }

    private static String living(ClaimedChild child) {
        var study = child.study();
        return study == null ? child.livingApart() ? "別居" : "同居" : "別居（留学、" + day(study.leftOn()) + "から国外）";
    }

    private static String period(Period period) {
        var to = period.to();
        return day(period.from()) + "から" + (to == null ? "" : day(to) + "まで");
    }

    static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }

    static String month(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }
}
