package jp.yakuba.residentrecords.measure;

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
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;

/** Where the content of a 支援措置 is changed. */
@Path("/resident-records/measures/{id}/edit")
@PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
@Requirement("001/1.1.16")
class MeasureChangeScreen {

    private static final String MEASURES = "/resident-records/measures/";

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureViewing viewing;
    private final MeasureForms forms;
    private final KeptForms kept;
    private final CurrentOperator operator;

    MeasureChangeScreen(
            Database database,
            MeasureDesk desk,
            MeasureViewing viewing,
            MeasureForms forms,
            KeptForms kept,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.viewing = viewing;
        this.forms = forms;
        this.kept = kept;
        this.operator = operator;
    }

    @GET
    public TemplateInstance edit(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var measure = viewing.one(work, MeasureId.parse(id));
            var typed = kept.asked(work);
            if (typed.isPresent()) {
                return forms.shown(
                        work,
                        changing(typed.get().action()),
                        PostedParticulars.of(typed.get().posted()).form(Findings.none()));
            }
            var request = measure.request();
            var changed = request == null ? null : request.changed();
            var standing = changed == null ? measure.particulars() : changed;
            return forms.shown(
                    work,
                    changing(action(measure.id(), measure.revision())),
                    PostedParticulars.form(Clearance.of(work.operator()).readable(Particulars.SHAPE, standing)));
        });
    }

    @POST
    @Path("/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var measure = MeasureId.parse(id);
        kept.keep(operator.get(), MEASURES + measure + "/edit");
        return FormPost.of(
                        () -> forms.entered(posted, changing(action(measure, revision)), entering(measure, revision)))
                .ifStale(() -> changedMeanwhile(measure, posted))
                .orProblem();
    }

    private MeasureForms.Entering entering(MeasureId measure, int revision) {
        return new MeasureForms.Entering() {
            @Override
            public Findings examine(UnitOfWork work, Particulars asked) {
                return desk.examine(work, measure, asked);
            }

            @Override
            public Done enter(UnitOfWork work, Particulars asked) {
                return MeasureForms.done(
                        desk.change(work, measure, revision, asked),
                        "変更を受け付けました。加わった人と事務は今から抑止されます。外す人と事務は、決定まで抑止されたままです。");
            }
        };
    }

    /** Another has acted on the measure: what was typed stays, to be compared with what stands there now. */
    private Response changedMeanwhile(MeasureId id, MultivaluedMap<String, String> posted) {
        var now = database.transact(operator.get(), (UnitOfWork work) -> viewing.one(work, id));
        return Response.status(ProblemType.STALE.status())
                .entity(forms.shown(
                        changing(action(id, now.revision())),
                        PostedParticulars.of(posted).form(MeasureRules.changedMeanwhile())))
                .build();
    }

    private static String action(MeasureId id, int revision) {
        return MEASURES + id + "/edit/" + revision;
    }

    private MeasureForms.Page changing(String action) {
        return new MeasureForms.Page(action, true, operator.get().may(RecordsPermission.PROTECTION_DETAILS), false);
    }
}
