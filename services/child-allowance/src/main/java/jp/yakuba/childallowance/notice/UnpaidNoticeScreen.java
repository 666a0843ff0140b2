package jp.yakuba.childallowance.notice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;

/** The notices of a claim for unpaid allowance on the screen. */
@Path("/child-allowance/unpaid-claims")
class UnpaidNoticeScreen {

    private final NoticePages pages;

    UnpaidNoticeScreen(NoticePages pages) {
        this.pages = pages;
    }

    @GET
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    public TemplateInstance show(@PathParam("id") String id) {
        return pages.show(new Matter.OfUnpaidClaim(UnpaidClaimId.parse(id)));
    }

    @POST
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
        return pages.issue(new Matter.OfUnpaidClaim(UnpaidClaimId.parse(id)), posted);
    }
}
