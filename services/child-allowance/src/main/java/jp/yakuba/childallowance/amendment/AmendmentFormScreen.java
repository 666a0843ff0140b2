package jp.yakuba.childallowance.amendment;

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
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.filing.FilingDesk;
import jp.yakuba.childallowance.filing.FilingForm;
import jp.yakuba.childallowance.filing.FilingForms;
import jp.yakuba.childallowance.filing.Posted;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.childallowance.task.Tasks;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Where an amendment is typed, looked at and kept as a draft, and where a draft is corrected. */
@Path("/child-allowance/amendments")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
class AmendmentFormScreen implements FilingForm<Amendment, AmendmentDraft, AmendmentAssessment> {

    private static final String LIST = "/child-allowance/amendments";
    private static final String NEW = LIST + "/new";

    @CheckedTemplate(basePath = "child-allowance/amendment")
    static class Templates {
        static native TemplateInstance form(AmendmentForm page);

        private Templates() {}
    }

    private final FilingForms screens;
    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final Tasks tasks;
    private final AmendmentForms forms;

    AmendmentFormScreen(
            FilingForms screens, AmendmentDesk desk, Amendments amendments, Tasks tasks, AmendmentForms forms) {
        this.screens = screens;
        this.desk = desk;
        this.amendments = amendments;
        this.tasks = tasks;
        this.forms = forms;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "amendment-entry",
                "額改定・消滅の入力",
                NavigationItem.Group.COUNTER,
                NEW,
                ChildAllowancePermission.CLAIM_ENTER,
                12);
    }

    @GET
    @Path("/new")
    public TemplateInstance ask(@Context UriInfo uri) {
        return screens.begin(this, work -> begun(work, uri));
    }

    /** What is known already by the task, or by the page, from which one begins. */
    private FormState begun(UnitOfWork work, UriInfo uri) {
        var asked = uri.getQueryParameters();
        return Optional.ofNullable(asked.getFirst("task"))
                .flatMap(task -> tasks.find(work, TaskId.parse(task)))
                .map(task -> Beginning.of(work, task))
                .orElseGet(() -> {
                    var form = PostedAmendment.of(asked).form(Findings.none());
                    return form.value("date").isBlank()
                            ? form.with("date", work.today().toString())
                            : form;
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
        return Amendments.NOUN;
    }

    @Override
    public String received() {
        return "額改定の請求";
    }

    @Override
    public FilingDesk<Amendment, AmendmentDraft, AmendmentAssessment> desk() {
        return desk.filings();
    }

    @Override
    public Posted<Amendment> posted(MultivaluedMap<String, String> typed) {
        return PostedAmendment.of(typed);
    }

    @Override
    public Posted<Amendment> typed(AmendmentDraft draft) {
        return Posted.of(Amendment.SHAPE, draft.amendment(), draft.passedAlerts());
    }

    @Override
    public Optional<AmendmentDraft> find(UnitOfWork work, String id) {
        return amendments.find(work, AmendmentId.parse(id));
    }

    @Override
    public TemplateInstance page(UnitOfWork work, FormOnPage<AmendmentAssessment> form) {
        var assessed = form.assessed();
        return Templates.form(forms.of(
                work, form.state(), form.action(), form.change(), assessed == null ? null : assessed.months()));
    }
}
