package jp.yakuba.childallowance.notice;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where the letters that ask for statements are ordered. */
@Path("/child-allowance/statement-letters")
@PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
class StatementLetterScreen {

    private final LetterPages pages;

    StatementLetterScreen(LetterPages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance show() {
        return pages.show(this::page, FormState.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(MultivaluedMap<String, String> posted) {
        return pages.order(LetterRound.What.STATEMENT_ASKED, null, posted, this::page);
    }

    private LetterPage page(UnitOfWork work) {
        return new LetterPage(
                "確認書の提出案内の一括発行",
                "/child-allowance/statement-letters",
                "/child-allowance/tasks?kind=statement",
                "異動による仕事",
                "「確認書」と「確認書の再提出」の未処理の仕事の受給者に出します。",
                List.of(),
                pages.untold(work, LetterRound.What.STATEMENT_ASKED, null));
    }
}
