package jp.yakuba.residentrecords.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.household.HouseholdsWithoutHead.Line;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.Resident;
import jp.yakuba.residentrecords.resident.ViewedRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Households over REST. */
@Path("/resident-records/v1/households")
@Produces(MediaType.APPLICATION_JSON)
class HouseholdResource {

    /** Residents first and in their order (001/5.2), then those who have left. */
    static final Comparator<ViewedRecord> AS_SHOWN = Comparator.comparing(
                    (ViewedRecord member) -> member.row().state())
            .thenComparing(member -> member.row().displayOrder(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(member -> member.row().addresseeNumber());

    private final Database database;
    private final RecordViewing viewing;
    private final HouseholdsWithoutHead headless;
    private final Audit audit;
    private final CurrentOperator operator;

    HouseholdResource(
            Database database,
            RecordViewing viewing,
            HouseholdsWithoutHead headless,
            Audit audit,
            CurrentOperator operator) {
        this.database = database;
        this.viewing = viewing;
        this.headless = headless;
        this.audit = audit;
        this.operator = operator;
    }

    /** A household whose 世帯主 is not set. */
    record HouseholdWithoutHead(HouseholdNumber householdNumber, int residents, List<Resident> members) {

        static HouseholdWithoutHead of(Line line) {
            return new HouseholdWithoutHead(
                    line.number(),
                    line.members().size(),
                    line.members().stream().map(Resident::of).toList());
        }
    }

    /** Who lives together, and who has left. */
    record Household(HouseholdNumber householdNumber, List<Resident> members) {}

    @GET
    @Path("/without-head")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "listHouseholdsWithoutHead")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<HouseholdWithoutHead> withoutHead(@BeanParam PageRequest page) {
        var behind = page.cursor(1).map(cursor -> cursor.keys().getFirst()).orElse("");
        return database.transact(operator.get(), work -> {
            var lines = Page.of(
                    headless.behind(work, behind, page.fetch()),
                    page,
                    line -> Cursor.after(line.number().value()));
            audit.record(
                    work,
                    AuditEntry.of(RecordsOperation.HOUSEHOLD_WITHOUT_HEAD)
                            .addressees(lines.items().stream()
                                    .flatMap(line -> line.members().stream())
                                    .map(member -> member.row().addresseeNumber())
                                    .toList()));
            return lines.map(HouseholdWithoutHead::of);
        });
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    @Operation(operationId = "getHousehold")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Household household(@PathParam("number") String number) {
        return database.transact(operator.get(), work -> {
            var wanted = Parameters.value("number", number, HouseholdNumber::parse);
            return new Household(
                    wanted,
                    viewing.ofHousehold(work, wanted).stream()
                            .sorted(AS_SHOWN)
                            .map(Resident::of)
                            .toList());
        });
    }
}
