package jp.yakuba.residentrecords.measure;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/** Where a 支援措置 is applied for. */
@Path("/resident-records/measures/new")
@PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
@Requirement("001/1.1.16")
class MeasureFormScreen {

    private static final String HERE = "/resident-records/measures/new";

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureForms forms;
    private final KeptForms kept;
    private final CurrentOperator operator;

    MeasureFormScreen(
            Database database, MeasureDesk desk, MeasureForms forms, KeptForms kept, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.forms = forms;
        this.kept = kept;
        this.operator = operator;
    }

    @GET
    public TemplateInstance ask(@QueryParam("person") @Nullable String person) {
        return database.transact(
                operator.get(),
                work -> forms.shown(
                        work,
                        application(),
                        kept.asked(work)
                                .map(before ->
                                        PostedParticulars.of(before.posted()).form(Findings.none()))
                                .orElseGet(() -> blank(work, person))));
    }

    private static FormState blank(UnitOfWork work, @Nullable String person) {
        var form = FormState.blank()
                .with("receivedOn", work.today().toString())
                .with("offices.browsing", "true")
                .with("offices.copies", "true")
                .with("offices.supplementary", "true");
        return person == null ? form : form.with("applicant", person);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), HERE);
        return forms.entered(posted, application(), new MeasureForms.Entering() {
            @Override
            public Findings examine(UnitOfWork work, Particulars asked) {
                return desk.examine(work, asked);
            }

            @Override
            public Done enter(UnitOfWork work, Particulars asked) {
                return MeasureForms.done(desk.apply(work, asked), "申出を受け付けました。対象者は今から仮支援措置です。次は別の職員の決定です。");
            }
        });
    }

    private static MeasureForms.Page application() {
        return new MeasureForms.Page(HERE, false, true, false);
    }
}
