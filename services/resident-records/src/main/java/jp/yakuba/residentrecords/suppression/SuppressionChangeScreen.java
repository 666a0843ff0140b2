package jp.yakuba.residentrecords.suppression;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.StandingSuppression;
import jp.yakuba.residentrecords.protection.SuppressionContent;
import jp.yakuba.residentrecords.protection.SuppressionId;
import jp.yakuba.residentrecords.protection.SuppressionRules;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** Where it is changed what a suppression says that is no 支援措置. */
@Path("/resident-records/suppressions/{id}/edit")
@PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_SET)
@Requirement({"001/3.1", "001/2.2.4"})
class SuppressionChangeScreen {

    private static final RecordShape<SuppressionContent> CONTENT =
            JsonForm.of(SuppressionContent.class).shape();

    @CheckedTemplate(basePath = "suppression")
    static class Templates {
        static native TemplateInstance change(
                PersonHeader person,
                ResidentVersion row,
                SuppressionLine line,
                String action,
                List<Option> levels,
                FormState form);

        private Templates() {}
    }

    private final Database database;
    private final Suppressions suppressions;
    private final Protections protections;
    private final RecordViewing viewing;
    private final ProtectedAccess access;
    private final KeptForms kept;
    private final Submissions posts;
    private final CurrentOperator operator;

    SuppressionChangeScreen(
            Database database,
            Suppressions suppressions,
            Protections protections,
            RecordViewing viewing,
            ProtectedAccess access,
            KeptForms kept,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.suppressions = suppressions;
        this.protections = protections;
        this.viewing = viewing;
        this.access = access;
        this.kept = kept;
        this.posts = posts;
        this.operator = operator;
    }

    @GET
    public TemplateInstance edit(
            @PathParam("id") String id, @QueryParam("person") @Nullable String person, @Context UriInfo page) {
        var number = AddresseeNumber.parse(person == null ? "" : person);
        return database.transact(operator.get(), work -> {
            if (!access.isOpen(work, number)) {
                return AcknowledgementScreen.ask(number, page);
            }
            var standing = standing(work, id, number);
            return shown(
                    work, number, standing, kept.asked(work).map(Kept::form).orElseGet(() -> form(standing)));
        });
    }

    @POST
    @Path("/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var person = posted.getFirst("person");
        var number = AddresseeNumber.parse(person == null ? "" : person);
        kept.keep(operator.get(), "/resident-records/suppressions/" + id + "/edit?person=" + number);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    suppressions.change(work, SuppressionId.parse(id), revision, PostedRecord.of(CONTENT, posted));
                    return Done.at(SuppressionScreen.of(number), "抑止を変更しました。今から変更後の内容で抑止されます。");
                }))
                .ifStale(() -> Response.status(ProblemType.STALE.status())
                        .entity(again(id, number, FormState.of(posted).with(SuppressionRules.changedMeanwhile())))
                        .build())
                .orAgain(findings -> again(id, number, FormState.of(posted).with(findings)));
    }

    private TemplateInstance again(String id, AddresseeNumber person, FormState form) {
        return database.transact(operator.get(), work -> shown(work, person, standing(work, id, person), form));
    }

    private StandingSuppression standing(UnitOfWork work, String id, AddresseeNumber person) {
        var asked = SuppressionId.parse(id);
        return protections.standing(work, person).stream()
                .filter(one -> one.suppression().suppressionId().equals(asked))
                .filter(one -> !one.suppression().kind().isProtection())
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private TemplateInstance shown(
            UnitOfWork work, AddresseeNumber person, StandingSuppression standing, FormState form) {
        var record = viewing.newest(work, person);
        return Templates.change(
                PersonHeaders.of(record, work.today()),
                record.row(),
                SuppressionLine.of(standing),
                "/resident-records/suppressions/" + standing.suppression().suppressionId() + "/edit/"
                        + standing.revision(),
                SuppressionScreen.LEVELS,
                form);
    }

    private static FormState form(StandingSuppression standing) {
        var suppression = standing.suppression();
        var end = suppression.endsOn();
        var reason = standing.reason();
        return FormState.blank()
                .with("level", suppression.level().code())
                .with("startsOn", suppression.startsOn().toString())
                .with("endsOn", end == null ? "" : end.toString())
                .with(
                        "procedures.movement",
                        Boolean.toString(suppression.procedures().movement()))
                .with(
                        "procedures.issue",
                        Boolean.toString(suppression.procedures().issue()))
                .with(
                        "procedures.inquiry",
                        Boolean.toString(suppression.procedures().inquiry()))
                .with("reason", reason == null ? "" : reason);
    }
}
