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
import jp.yakuba.foundation.number.AddresseeNumber;

/** The notices of a recipient's payments and suspensions on the screen. */
@Path("/child-allowance/payments")
class RecipientNoticeScreen {

    private final NoticePages pages;

    RecipientNoticeScreen(NoticePages pages) {
        this.pages = pages;
    }

    @GET
    @Path("/{number}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    public TemplateInstance show(@PathParam("number") String number) {
        return pages.show(AddresseeNumber.parse(number));
    }

    @POST
    @Path("/{number}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("number") String number, MultivaluedMap<String, String> posted) {
        return pages.issue(AddresseeNumber.parse(number), posted);
    }
}
