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
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PersonHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.protection.Protections;
import jp.yakuba.residentrecords.protection.SuppressionId;
import jp.yakuba.residentrecords.protection.SuppressionLevel;
import jp.yakuba.residentrecords.protection.SuppressionOrder;
import jp.yakuba.residentrecords.protection.Suppressions;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** What is suppressed of a person, and where it is set and lifted. */
@Path("/resident-records/suppressions")
@PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
@Requirement({"001/3.1", "001/2.2.4"})
class SuppressionScreen {

    private static final String HERE = "/resident-records/suppressions?person=";

    static final List<Option> LEVELS = List.of(
            new Option(SuppressionLevel.ERROR.code(), "エラー（できない）"),
            new Option(SuppressionLevel.ALERT.code(), "アラート（理由を付けてできる）"));

    @CheckedTemplate(basePath = "suppression")
    static class Templates {
        static native TemplateInstance suppressions(
                PersonHeader person,
                ResidentVersion row,
                List<SuppressionLine> lines,
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
    private final FormInstance instance;
    private final CurrentOperator operator;

    SuppressionScreen(
            Database database,
            Suppressions suppressions,
            Protections protections,
            RecordViewing viewing,
            ProtectedAccess access,
            KeptForms kept,
            Submissions posts,
            FormInstance instance,
            CurrentOperator operator) {
        this.database = database;
        this.suppressions = suppressions;
        this.protections = protections;
        this.viewing = viewing;
        this.access = access;
        this.kept = kept;
        this.posts = posts;
        this.instance = instance;
        this.operator = operator;
    }

    @GET
    public TemplateInstance show(@QueryParam("person") @Nullable String person, @Context UriInfo page) {
        var number = AddresseeNumber.parse(person == null ? "" : person);
        return database.transact(
                operator.get(),
                work -> access.isOpen(work, number)
                        ? shown(work, number, kept.asked(work).map(Kept::form).orElseGet(() -> blank(work)))
                        : AcknowledgementScreen.ask(number, page));
    }

    private static FormState blank(UnitOfWork work) {
        return FormState.blank().with("startsOn", work.today().toString());
    }

    private TemplateInstance shown(UnitOfWork work, AddresseeNumber number, FormState form) {
        var record = viewing.newest(work, number);
        return Templates.suppressions(
                PersonHeaders.of(record, work.today()),
                record.row(),
                protections.standing(work, number).stream()
                        .map(SuppressionLine::of)
                        .toList(),
                LEVELS,
                form);
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_SET)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(MultivaluedMap<String, String> posted) {
        var person = posted.getFirst("person");
        var number = AddresseeNumber.parse(person == null ? "" : person);
        kept.keep(operator.get(), HERE + number);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    suppressions.set(work, order(work, number, posted));
                    return Done.at(HERE + number, "抑止を設定しました。今から抑止されます。");
                }))
                .orAgain(findings -> again(number, FormState.of(posted).with(findings)));
    }

    /** On the screen the whole household is meant by a tick; its number is the register's. */
    private SuppressionOrder order(UnitOfWork work, AddresseeNumber number, MultivaluedMap<String, String> posted) {
        var about = "true".equals(posted.getFirst("whole"))
                ? Map.of(
                        "householdNumber",
                        viewing.newest(work, number).row().householdNumber().value())
                : Map.of("addresseeNumber", number.value());
        return PostedRecord.of(JsonForm.of(SuppressionOrder.class).shape(), posted, about);
    }

    @POST
    @Path("/{id}/lifting")
    @PermissionsAllowed(RecordsPermission.Code.SUPPRESSION_LIFT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
        var person = posted.getFirst("person");
        var number = AddresseeNumber.parse(person == null ? "" : person);
        var field = "lifting." + id;
        var reason = posted.getFirst(field);
        instance.comesBackTo(HERE + number);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    suppressions.lift(work, SuppressionId.parse(id), reason == null ? "" : reason);
                    return Done.at(HERE + number, "抑止を解除しました。");
                }))
                .orAgain(findings -> again(number, FormState.blank().with(findings.about(found -> field))));
    }

    private TemplateInstance again(AddresseeNumber number, FormState form) {
        return database.transact(operator.get(), work -> shown(work, number, form));
    }

    /** Where those of a person are. */
    static String of(AddresseeNumber person) {
        return HERE + person;
    }
}
