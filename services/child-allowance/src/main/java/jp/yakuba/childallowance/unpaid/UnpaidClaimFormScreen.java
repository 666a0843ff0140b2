package jp.yakuba.childallowance.unpaid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.filing.FilingDesk;
import jp.yakuba.childallowance.filing.FilingForm;
import jp.yakuba.childallowance.filing.FilingForms;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaim;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where a claim is typed, looked at and kept as a draft, and where a draft is corrected. */
@Path("/child-allowance/unpaid-claims")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
class UnpaidClaimFormScreen implements FilingForm<UnpaidClaim, UnpaidClaimDraft, UnpaidClaimAssessment> {

    private static final String LIST = "/child-allowance/unpaid-claims";
    private static final String NEW = LIST + "/new";
    private static final Pattern FIELD =
            Pattern.compile("deceased|child|guardian|guardianName|date|note|account\\.[a-z]+");

    @CheckedTemplate(basePath = "child-allowance/unpaid")
    static class Templates {
        static native TemplateInstance form(UnpaidClaimForm page);

        private Templates() {}
    }

    private final FilingForms screens;
    private final UnpaidClaimDesk desk;
    private final UnpaidClaims claims;
    private final UnpaidClaimPages pages;

    UnpaidClaimFormScreen(FilingForms screens, UnpaidClaimDesk desk, UnpaidClaims claims, UnpaidClaimPages pages) {
        this.screens = screens;
        this.desk = desk;
        this.claims = claims;
        this.pages = pages;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "unpaid-claim-entry",
                "未支払請求の入力",
                NavigationItem.Group.COUNTER,
                NEW,
                ChildAllowancePermission.CLAIM_ENTER,
                13);
    }

    @GET
    @Path("/new")
    public TemplateInstance ask(@Context UriInfo uri) {
        return screens.begin(this, work -> begun(work, uri));
    }

    /** The dead by the task or page from which one begins, and today. */
    private static FormState begun(UnitOfWork work, UriInfo uri) {
        var deceased = uri.getQueryParameters().getFirst("deceased");
        return FormState.blank()
                .with("deceased", deceased == null ? "" : deceased)
                .with("date", work.today().toString())
                .with("account.kind", AccountKind.ORDINARY.code());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> posted) {
        return screens.enter(this, posted);
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance correct(@PathParam("id") String id) {
        return screens.correct(this, id);
    }

    @POST
    @Path("/{id}/edit/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        return screens.change(this, id, revision, posted);
    }

    @Override
    public String list() {
        return LIST;
    }

    @Override
    public String noun() {
        return UnpaidClaims.NOUN;
    }

    @Override
    public FilingDesk<UnpaidClaim, UnpaidClaimDraft, UnpaidClaimAssessment> desk() {
        return desk.filings();
    }

    @Override
    public Posted<UnpaidClaim> posted(MultivaluedMap<String, String> typed) {
        return Posted.of(UnpaidClaim.SHAPE, typed, name -> FIELD.matcher(name).matches());
    }

    @Override
    public Posted<UnpaidClaim> typed(UnpaidClaimDraft draft) {
        return Posted.of(UnpaidClaim.SHAPE, draft.claim(), draft.passedAlerts());
    }

    /** Whoever may not read the account would put masks in its place. */
    @Override
    public Optional<UnpaidClaimDraft> find(UnitOfWork work, String id) {
        if (!work.operator().may(ChildAllowancePermission.CLAIM_ACCOUNT)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return claims.find(work, UnpaidClaimId.parse(id));
    }

    @Override
    public TemplateInstance page(UnitOfWork work, FormOnPage<UnpaidClaimAssessment> form) {
        var assessed = form.assessed();
        return Templates.form(pages.form(
                work, form.state(), form.action(), form.change(), assessed == null ? null : assessed.months()));
    }
}
