package jp.yakuba.childallowance.claim;

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
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.office.approval.ListedDrafts;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** The list of claims by state; it opens where something waits for who looks at it. */
@Path("/child-allowance/claims")
class ClaimListScreen {

    @CheckedTemplate(basePath = "child-allowance/claim")
    static class Templates {
        static native TemplateInstance claims(List<ClaimLine> lines, ListedDrafts<ClaimDraft> listed);

        private Templates() {}
    }

    private final Database database;
    private final ClaimDesk desk;
    private final Claims claims;
    private final ClaimApproval approval;
    private final WaitingClaims waiting;
    private final PeopleInSight sight;
    private final Reviews reviews = new Reviews(Claims.TABLES);
    private final CurrentOperator operator;

    ClaimListScreen(
            Database database,
            ClaimDesk desk,
            Claims claims,
            ClaimApproval approval,
            WaitingClaims waiting,
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
                "claims",
                "認定請求の一覧",
                NavigationItem.Group.REVIEW,
                "/child-allowance/claims",
                ChildAllowancePermission.CLAIM_VIEW,
                10);
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
                    after == null ? null : ClaimId.parse(after).draft());
            var shown = listed.drafts();
            desk.listed(work, shown.size());
            var people = sight.of(
                    work,
                    shown.stream()
                            .map(draft -> draft.claim().claimant().addressee())
                            .toList());
            return Templates.claims(
                    listed.lines(work, reviews, (draft, line) -> ClaimLine.of(draft, line, people)), listed);
        });
    }
}
