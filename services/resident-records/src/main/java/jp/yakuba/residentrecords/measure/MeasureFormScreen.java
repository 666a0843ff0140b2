package jp.yakuba.residentrecords.measure;

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
import java.net.URI;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where a 支援措置 is applied for and its content is changed. */
@Path("/resident-records/measures")
@PermissionsAllowed("protection.enter")
@Requirement("001/1.1.16")
class MeasureFormScreen {

    private static final List<Integer> COMPANIONS = List.of(0, 1, 2, 3);

    /**
     * The form.
     *
     * @param action where it is posted
     * @param change whether a measure is changed, and none is applied for
     * @param details whether what is guarded may be typed: by who may see it, and by who applies
     * @param checked whether it was looked at and nothing is wrong
     */
    public record Page(String action, boolean change, boolean details, boolean checked) {

        /** The rows for 併せて支援措置を求める者. */
        public List<Integer> companions() {
            return COMPANIONS;
        }
    }

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance form(Page page, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureViewing viewing;
    private final Notices notices;
    private final CurrentOperator operator;

    MeasureFormScreen(
            Database database, MeasureDesk desk, MeasureViewing viewing, Notices notices, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.viewing = viewing;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @Path("/new")
    public TemplateInstance ask(@QueryParam("person") @Nullable String person) {
        return database.transact(operator.get(), work -> {
            var form = FormState.blank()
                    .with("receivedOn", work.today().toString())
                    .with("offices.browsing", "true")
                    .with("offices.copies", "true")
                    .with("offices.supplementary", "true");
            return Templates.form(page(false), person == null ? form : form.with("applicant", person));
        });
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(MultivaluedMap<String, String> posted) {
        var typed = PostedParticulars.of(posted);
        return entered(posted, typed, page(false), (work, asked) -> {
            var measure = desk.apply(work, asked);
            notices.success("申出を受け付けました。対象者は今から仮支援措置です。次は別の職員の決定です。");
            return measure;
        });
    }

    private static Page page(boolean checked) {
        return new Page("/resident-records/measures/new", false, true, checked);
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var measure = viewing.one(work, MeasureId.parse(id));
            var request = measure.request();
            var changed = request == null ? null : request.changed();
            var standing = changed == null ? measure.particulars() : changed;
            var details = work.operator().may(MeasureDesk.DETAILS);
            return Templates.form(
                    edit(measure.id(), measure.revision(), details, false),
                    PostedParticulars.form(details ? standing : standing.withoutDetails()));
        });
    }

    @POST
    @Path("/{id}/edit/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var measure = MeasureId.parse(id);
        var typed = PostedParticulars.of(posted);
        var details = operator.get().may(MeasureDesk.DETAILS);
        return entered(posted, typed, edit(measure, revision, details, false), (work, asked) -> {
            var changed = desk.change(work, measure, revision, asked);
            notices.success("変更を受け付けました。加わった人と事務は今から抑止されます。外す人と事務は、決定まで抑止されたままです。");
            return changed;
        });
    }

    private static Page edit(MeasureId id, int revision, boolean details, boolean checked) {
        return new Page("/resident-records/measures/" + id + "/edit/" + revision, true, details, checked);
    }

    private interface Entering {
        Measure enter(UnitOfWork work, Particulars asked);
    }

    private Response entered(
            MultivaluedMap<String, String> posted, PostedParticulars typed, Page page, Entering entering) {
        var bound = typed.bound();
        var asked = bound.value();
        if (asked == null) {
            return again(typed, page, bound.findings(), false);
        }
        try {
            if ("check".equals(posted.getFirst("step"))) {
                var findings = page.change()
                        ? Findings.none()
                        : database.transact(operator.get(), (UnitOfWork work) -> desk.examine(work, asked));
                return again(typed, page, findings, !findings.hasErrors());
            }
            var measure = database.transact(operator.get(), (UnitOfWork work) -> entering.enter(work, asked));
            return Response.seeOther(URI.create("/resident-records/measures/" + measure.id()))
                    .build();
        } catch (Refusal refused) {
            if (refused.findings().isEmpty()) {
                throw refused;
            }
            return again(typed, page, refused.findings(), false);
        }
    }

    private static Response again(PostedParticulars typed, Page page, Findings findings, boolean checked) {
        var shown = new Page(page.action(), page.change(), page.details(), checked);
        return Response.status(checked ? 200 : 422)
                .entity(Templates.form(shown, typed.form(findings)))
                .build();
    }
}
