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
import jp.yakuba.childallowance.ageing.AgeRevisionId;
import jp.yakuba.childallowance.notice.tidings.Matter;

/** The notices of a decision by age, on the screen. */
@Path("/child-allowance/age-revisions/{id}/notices")
class AgeNoticeScreen {

    private final NoticePages pages;

    AgeNoticeScreen(NoticePages pages) {
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    public TemplateInstance show(@PathParam("id") String id) {
        return pages.show(revision(id));
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
        return pages.issue(revision(id), posted);
    }

    private static Matter revision(String id) {
        return new Matter.OfAgeing(AgeRevisionId.parse(id));
    }
}
