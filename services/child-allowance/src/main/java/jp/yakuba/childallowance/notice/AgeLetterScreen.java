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
import java.time.YearMonth;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.ageing.AgeDesk;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where all whose amount falls or ends with a month by age are decided on, and told. */
@Path("/child-allowance/age-revisions/{month}/decisions")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_APPROVE)
class AgeLetterScreen {

    private final LetterPages pages;

    AgeLetterScreen(LetterPages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@PathParam("month") String month) {
        var of = AgeDesk.month(month);
        return pages.show(work -> page(work, of), FormState.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@PathParam("month") String month, MultivaluedMap<String, String> posted) {
        var of = AgeDesk.month(month);
        return pages.order(LetterRound.What.AGED, of.toString(), posted, work -> page(work, of));
    }

    private LetterPage page(UnitOfWork work, YearMonth month) {
        return new LetterPage(
                "年齢到達の改定の決定と通知書の一括発行",
                "/child-allowance/age-revisions/" + month + "/decisions",
                "/child-allowance/age-revisions?month=" + month,
                "年齢到達の改定",
                WarekiMonth.of(month) + "分から年齢により額が減る人に額改定、支給が終わる人に消滅を、職権で決定し（児童手当法第9条第3項）、通知書を出します。",
                List.of(),
                pages.untold(work, LetterRound.What.AGED, month.toString()));
    }
}
