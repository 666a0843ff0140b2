package jp.yakuba.childallowance.unpaid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.approval.ListedDrafts;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** The list of claims by state; it opens where something waits for who looks at it. */
@Path("/child-allowance/unpaid-claims")
class UnpaidClaimListScreen {

    @CheckedTemplate(basePath = "child-allowance/unpaid")
    static class Templates {
        static native TemplateInstance claims(List<UnpaidClaimLine> lines, ListedDrafts<UnpaidClaimDraft> listed);

        private Templates() {}
    }

    private final Database database;
    private final UnpaidClaimDesk desk;
    private final UnpaidClaims claims;
    private final UnpaidClaimApproval approval;
    private final WaitingUnpaidClaims waiting;
    private final Reviews reviews = new Reviews(UnpaidClaims.TABLES);
    private final PeopleInSight sight;
    private final CurrentOperator operator;

    UnpaidClaimListScreen(
            Database database,
            UnpaidClaimDesk desk,
            UnpaidClaims claims,
            UnpaidClaimApproval approval,
            WaitingUnpaidClaims waiting,
            PeopleInSight sight,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.claims = claims;
        this.approval = approval;
        this.waiting = waiting;
        this.sight = sight;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "unpaid-claims",
                "未支払請求の一覧",
                NavigationItem.Group.REVIEW,
                "/child-allowance/unpaid-claims",
                ChildAllowancePermission.CLAIM_VIEW,
                13);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance list(
            @QueryParam("state") @Nullable String state, @QueryParam("page") @Nullable String after) {
        return database.transact(operator.get(), work -> {
            var listed = ListedDrafts.of(
                    work,
                    approval.steps(),
                    waiting.queue(),
                    claims.drafts(),
                    state,
                    after == null ? null : UnpaidClaimId.parse(after).draft());
            var shown = listed.drafts();
            desk.listed(work, shown.size());
            var people = sight.of(
                    work,
                    shown.stream()
                            .map(draft -> draft.claim().child())
                            .distinct()
                            .toList());
            return Templates.claims(
                    listed.lines(work, reviews, (draft, line) -> UnpaidClaimLine.of(draft, line, people)), listed);
        });
    }
}
