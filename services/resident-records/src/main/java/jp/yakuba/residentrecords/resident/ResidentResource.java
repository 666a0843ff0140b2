package jp.yakuba.residentrecords.resident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.platform.vault.Purpose;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Records over REST: what an operator may see of a person, now and in every version before. */
@Path("/resident-records/v1/residents")
@Produces(MediaType.APPLICATION_JSON)
class ResidentResource {

    private final Database database;
    private final RecordViewing viewing;
    private final IndividualNumbers individualNumbers;
    private final CurrentOperator operator;

    ResidentResource(
            Database database, RecordViewing viewing, IndividualNumbers individualNumbers, CurrentOperator operator) {
        this.database = database;
        this.viewing = viewing;
        this.individualNumbers = individualNumbers;
        this.operator = operator;
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getResident")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Response newest(@PathParam("number") String number) {
        return database.transact(operator.get(), work -> {
            var record = viewing.newest(work, addressee(number));
            return Response.ok(record.json())
                    .tag(ETags.of(record.row().version()))
                    .build();
        });
    }

    @GET
    @Path("/{number}/versions")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "listVersions")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Page<ObjectNode> versions(@PathParam("number") String number, @BeanParam PageRequest page) {
        var after = page.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        return database.transact(operator.get(), work -> {
            var rest = viewing.versions(work, addressee(number)).stream()
                    .filter(record -> record.row().version() > after)
                    .limit(page.fetch())
                    .toList();
            return Page.of(rest, page, record -> Cursor.after(record.row().version()))
                    .map(ViewedVersion::json);
        });
    }

    @GET
    @Path("/{number}/versions/{version}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getVersion")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public ObjectNode version(@PathParam("number") String number, @PathParam("version") int version) {
        return database.transact(operator.get(), work -> viewing.versions(work, addressee(number)).stream()
                .filter(record -> record.row().version() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                .json());
    }

    @POST
    @Path("/{number}/individual-number-disclosures")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(PlatformPermission.Code.ITEM_INDIVIDUAL_NUMBER)
    @Operation(operationId = "discloseIndividualNumber")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Map<String, String> disclose(@PathParam("number") String number, String body) {
        var purpose = purpose(body);
        return database.transact(
                operator.get(),
                work -> Map.of(
                        "individualNumber",
                        individualNumbers
                                .disclose(work, addressee(number), purpose)
                                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                                .value()));
    }

    private static Purpose purpose(String body) {
        var fields = Json.texts(Json.read(body));
        Refusal.ifErrors(fields.others(Set.of("purpose", "note")));
        var code = Parameters.value("purpose", fields.at("purpose"), Purpose.choices()::require);
        return Parameters.value("note", fields.at("note"), note -> new Purpose(code, note));
    }

    private static AddresseeNumber addressee(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
