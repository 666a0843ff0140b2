package jp.yakuba.childallowance.claim;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.claim.claimed.CertificationClaim;
import jp.yakuba.childallowance.filing.FilingDesk;
import jp.yakuba.childallowance.filing.FilingForm;
import jp.yakuba.childallowance.filing.FilingForms;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where a claim is typed, looked at and kept as a draft, and where a draft is corrected. */
@Path("/child-allowance/claims")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
class ClaimFormScreen implements FilingForm<CertificationClaim, ClaimDraft, ClaimAssessment> {

    private static final String LIST = "/child-allowance/claims";
    private static final String NEW = LIST + "/new";
    private static final String SEARCH = "/child-allowance/people?for=claim";

    @CheckedTemplate(basePath = "child-allowance/claim")
    static class Templates {
        static native TemplateInstance form(ClaimForm page);

        private Templates() {}
    }

    private final FilingForms screens;
    private final ClaimDesk desk;
    private final Claims claims;
    private final ClaimForms forms;
    private final Database database;
    private final CurrentOperator operator;

    ClaimFormScreen(
            FilingForms screens,
            ClaimDesk desk,
            Claims claims,
            ClaimForms forms,
            Database database,
            CurrentOperator operator) {
        this.screens = screens;
        this.desk = desk;
        this.claims = claims;
        this.forms = forms;
        this.database = database;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "claim-entry", "認定請求の入力", NavigationItem.Group.COUNTER, NEW, ChildAllowancePermission.CLAIM_ENTER, 10);
    }

    /** Who may look for people begins with who claims; anybody else types the number. */
    @GET
    @Path("/new")
    public Response ask(@QueryParam("claimant") @Nullable String claimant) {
        return database.transact(operator.get(), work -> {
            var before = screens.typedBefore(work, this);
            if (before.isEmpty() && claimant == null && work.operator().may(ChildAllowancePermission.VIEW_PERSON)) {
                return Response.seeOther(URI.create(SEARCH)).build();
            }
            return Response.ok(screens.begin(work, this, before.orElseGet(() -> ClaimForms.begun(work, claimant))))
                    .build();
        });
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
        return Claims.NOUN;
    }

    @Override
    public FilingDesk<CertificationClaim, ClaimDraft, ClaimAssessment> desk() {
        return desk.filings();
    }

    @Override
    public Posted<CertificationClaim> posted(MultivaluedMap<String, String> typed) {
        return PostedClaim.of(typed);
    }

    @Override
    public Posted<CertificationClaim> typed(ClaimDraft draft) {
        return Posted.of(CertificationClaim.SHAPE, draft.claim(), draft.passedAlerts());
    }

    /** Whoever may not read the account would put masks in its place. */
    @Override
    public Optional<ClaimDraft> find(UnitOfWork work, String id) {
        if (!work.operator().may(ChildAllowancePermission.CLAIM_ACCOUNT)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return claims.find(work, ClaimId.parse(id));
    }

    @Override
    public TemplateInstance page(UnitOfWork work, FormOnPage<ClaimAssessment> form) {
        var assessed = form.assessed();
        return Templates.form(forms.of(
                work, form.state(), form.action(), form.change(), assessed == null ? null : assessed.months()));
    }
}
