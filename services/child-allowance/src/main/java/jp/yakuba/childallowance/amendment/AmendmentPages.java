package jp.yakuba.childallowance.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.amended.AmendedChild;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.AmendmentKind;
import jp.yakuba.childallowance.filing.FilingPage;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.approval.DraftLine;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.screens.Fact;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Makes of an amendment what its page shows. */
@ApplicationScoped
class AmendmentPages {

    private final AmendmentDesk desk;
    private final AmendmentApproval approval;
    private final PeopleInSight sight;
    private final Reviews reviews = new Reviews(Amendments.TABLES);

    AmendmentPages(AmendmentDesk desk, AmendmentApproval approval, PeopleInSight sight) {
        this.desk = desk;
        this.approval = approval;
        this.sight = sight;
    }

    AmendmentPage of(UnitOfWork work, AmendmentDraft draft) {
        var assessed = desk.look(work, draft);
        var months = assessed.months();
        var rejection = assessed.rejection();
        var reviewer = reviews.of(work, List.of(draft)).getOrDefault(draft.key(), "");
        return new AmendmentPage(
                FilingPage.of(
                        work,
                        draft,
                        DraftLine.of(draft, reviewer),
                        approval.onScreen(),
                        desk.filings().lacks(work, draft),
                        assessed.findings(),
                        rejection == null ? "" : FilingPage.rejected(rejection.decidedOn(), rejection.reason())),
                sight.header(work, draft.amendment().subjects()),
                draft.amendment().recipient().value(),
                draft.amendment().kind().japanese(),
                facts(draft.amendment()),
                children(work, draft.amendment()),
                months == null ? null : AmendmentPage.MonthsShown.of(months),
                rescind(work, draft));
    }

    private static String rescind(UnitOfWork work, AmendmentDraft draft) {
        return draft.state() == DraftState.REGISTERED
                        && draft.amendment().kind() != AmendmentKind.RESCISSION
                        && work.operator().may(ChildAllowancePermission.CLAIM_ENTER)
                ? "/child-allowance/amendments/new?kind=rescission&basis=ex-officio&recipient="
                        + draft.amendment().recipient() + "&rescinds=" + draft.id()
                : "";
    }

    private static List<Fact> facts(Amendment amendment) {
        var facts = new ArrayList<Fact>();
        var reason = amendment.reason();
        var claimReason = amendment.claimReason();
        facts.add(new Fact("受給者の宛名番号", amendment.recipient().value()));
        facts.add(new Fact("区分", amendment.kind().japanese()));
        facts.add(new Fact("請求・届出・職権", amendment.basis().japanese()));
        facts.add(new Fact("請求・届出の日", AmendmentPage.day(amendment.date())));
        add(facts, "事由", reason == null ? null : reason.japanese());
        add(facts, "請求の理由", claimReason == null ? null : claimReason.words());
        add(facts, "事由の生じた日", shown(amendment.event()));
        add(facts, "理由のやんだ日", shown(amendment.ceased()));
        add(facts, "取消しの理由", amendment.grounds());
        add(facts, "備考", amendment.note());
        return facts;
    }

    private static @Nullable String shown(@Nullable LocalDate day) {
        return day == null ? null : AmendmentPage.day(day);
    }

    private static void add(List<Fact> facts, String item, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(item, text));
        }
    }

    private List<AmendmentPage.ChildLine> children(UnitOfWork work, Amendment amendment) {
        var people = sight.of(
                work, amendment.children().stream().map(AmendedChild::addressee).toList());
        return amendment.children().stream()
                .map(child -> child(child, people.get(child.addressee())))
                .toList();
    }

    private static AmendmentPage.ChildLine child(AmendedChild child, @Nullable AddresseeInSight person) {
        var born = child.birthDate();
        var care = child.care();
        var to = care == null ? null : care.to();
        return new AmendmentPage.ChildLine(
                child.addressee().value(),
                person == null ? "" : person.name(),
                born == null ? "" : born.display(DateStyle.WAREKI),
                care == null
                        ? ""
                        : AmendmentPage.day(care.from()) + "から" + (to == null ? "" : AmendmentPage.day(to) + "まで"),
                (child.counted() ? "監護相当等 " : "") + (child.livingApart() ? "別居" : ""));
    }
}
