package jp.yakuba.childallowance.amendment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.approval.ListedDrafts;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** The list of amendments by state; it opens where something waits for who looks at it. */
@Path("/child-allowance/amendments")
class AmendmentListScreen {

    @CheckedTemplate(basePath = "child-allowance/amendment")
    static class Templates {
        static native TemplateInstance amendments(List<AmendmentLine> lines, ListedDrafts<AmendmentDraft> listed);

        private Templates() {}
    }

    private final Database database;
    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final AmendmentApproval approval;
    private final WaitingAmendments waiting;
    private final Reviews reviews = new Reviews(Amendments.TABLES);
    private final CurrentOperator operator;

    AmendmentListScreen(
            Database database,
            AmendmentDesk desk,
            Amendments amendments,
            AmendmentApproval approval,
            WaitingAmendments waiting,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.amendments = amendments;
        this.approval = approval;
        this.waiting = waiting;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "amendments",
                "額改定・消滅の一覧",
                NavigationItem.Group.REVIEW,
                "/child-allowance/amendments",
                ChildAllowancePermission.CLAIM_VIEW,
                12);
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
                    amendments.drafts(),
                    state,
                    after == null ? null : AmendmentId.parse(after).draft());
            desk.listed(work, listed.drafts().size());
            return Templates.amendments(
                    listed.lines(work, reviews, (draft, line) -> AmendmentLine.of(draft, line)), listed);
        });
    }
}
