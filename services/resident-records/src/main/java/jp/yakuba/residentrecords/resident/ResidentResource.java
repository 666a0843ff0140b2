package jp.yakuba.residentrecords.resident;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.platform.access.CurrentOperator;
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
import jp.yakuba.platform.vault.IndividualNumberPurpose;
import jp.yakuba.platform.vault.IndividualNumbers;
import jp.yakuba.platform.vault.Purpose;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

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
    public RestResponse<Resident> newest(@PathParam("number") String number) {
        return database.transact(operator.get(), work -> {
            var record = viewing.newest(work, addressee(number));
            return ResponseBuilder.ok(Resident.of(record))
                    .tag(ETags.of(record.row().version()))
                    .build();
        });
    }

    @GET
    @Path("/{number}/versions")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "listVersions")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Page<ResidentInHistory> versions(@PathParam("number") String number, @BeanParam PageRequest page) {
        var after = page.cursor(1).map(cursor -> cursor.number(0)).orElse(0L);
        return database.transact(operator.get(), work -> {
            var rest = viewing.versions(work, addressee(number)).stream()
                    .filter(record -> record.row().version() > after)
                    .limit(page.fetch())
                    .toList();
            return Page.of(rest, page, record -> Cursor.after(record.row().version()))
                    .map(ResidentInHistory::of);
        });
    }

    @GET
    @Path("/{number}/versions/{version}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getVersion")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public ResidentInHistory version(@PathParam("number") String number, @PathParam("version") int version) {
        return database.transact(operator.get(), work -> viewing.versions(work, addressee(number)).stream()
                .filter(record -> record.row().version() == version)
                .findFirst()
                .map(ResidentInHistory::of)
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)));
    }

    @POST
    @Path("/{number}/individual-number-disclosures")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(PlatformPermission.Code.ITEM_INDIVIDUAL_NUMBER)
    @Operation(operationId = "discloseIndividualNumber")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public DisclosedNumber disclose(@PathParam("number") String number, Disclosure asked) {
        return database.transact(
                operator.get(),
                work -> new DisclosedNumber(individualNumbers
                        .disclose(work, addressee(number), asked.forWhat())
                        .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))));
    }

    /** The 個人番号 that was asked for. */
    record DisclosedNumber(IndividualNumber individualNumber) {}

    /**
     * For what a 個人番号 is looked at.
     *
     * @param purpose for what (番号法9条)
     * @param note what it is for in this case; must be there for {@code other}
     */
    record Disclosure(
            IndividualNumberPurpose purpose,

            @FreeText(anyGlyph = true) @MaxLength(100) @Nullable
            String note) {

        Purpose forWhat() {
            return Parameters.value(
                    "note", Objects.requireNonNullElse(note, ""), text -> new Purpose(purpose.value(), text));
        }
    }

    private static AddresseeNumber addressee(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
