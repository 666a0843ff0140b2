package jp.yakuba.childallowance.unpaid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.approval.DraftScreens;
import jp.yakuba.office.approval.DraftsOnScreen;
import jp.yakuba.platform.posting.Worklist;
import jp.yakuba.platform.screens.FormState;
import org.jspecify.annotations.Nullable;

/** One claim on its way: reviewed, sent back, decided, rejected, given up. */
@Path("/child-allowance/unpaid-claims")
class UnpaidClaimScreen {

    @CheckedTemplate(basePath = "child-allowance/unpaid")
    static class Templates {
        static native TemplateInstance claim(UnpaidClaimPage claim, FormState form);

        private Templates() {}
    }

    private final DraftScreens screens;
    private final DraftsOnScreen<UnpaidClaimDraft> drafts;

    UnpaidClaimScreen(
            DraftScreens screens,
            UnpaidClaimApproval approval,
            UnpaidClaims claims,
            UnpaidClaimPages pages,
            WaitingUnpaidClaims waiting) {
        this.screens = screens;
        this.drafts = new DraftsOnScreen<>(
                approval.onScreen(),
                waiting.queue(),
                claims.drafts(),
                id -> UnpaidClaimId.parse(id).draft(),
                (work, draft, form) -> Templates.claim(pages.of(work, draft), form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance claim(@PathParam("id") String id, @QueryParam(Worklist.THEN) @Nullable String then) {
        return screens.show(drafts, id, then);
    }

    @POST
    @Path("/{id}/{step}/{revision}")
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @PathParam("revision") int revision,
            MultivaluedMap<String, String> posted) {
        return screens.take(drafts, id, step, revision, posted);
    }
}
