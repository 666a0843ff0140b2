package jp.yakuba.residentrecords.household;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.Map;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.resident.RecordViewing;
import jp.yakuba.residentrecords.resident.ViewedRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Households over REST. */
@Path("/resident-records/v1/households")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "世帯")
class HouseholdResource {

    /** Residents first and in their order (001/5.2), then those who have left. */
    static final Comparator<ViewedRecord> AS_SHOWN = Comparator.comparing(
                    (ViewedRecord member) -> member.row().state())
            .thenComparing(member -> member.row().displayOrder(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(member -> member.row().addresseeNumber());

    private final Database database;
    private final RecordViewing viewing;
    private final CurrentOperator operator;

    HouseholdResource(Database database, RecordViewing viewing, CurrentOperator operator) {
        this.database = database;
        this.viewing = viewing;
        this.operator = operator;
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed("resident.view")
    @Operation(operationId = "getHousehold", summary = "世帯の記録", description = "世帯員を記載順位の順に返す。消除された人も、その旨が分かるように後ろに並べる。")
    @APIResponse(responseCode = "200", description = "世帯員の最新の記録")
    public Map<String, Object> household(@PathParam("number") String number) {
        return database.transact(
                operator.get(),
                work -> Map.of(
                        "householdNumber",
                        number,
                        "members",
                        viewing.ofHousehold(work, HouseholdNumber.parse(number)).stream()
                                .sorted(AS_SHOWN)
                                .map(ViewedRecord::json)
                                .toList()));
    }
}
