package jp.yakuba.residentrecords.recordcode;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stock of 住民票コード over REST. Which codes there are is never told. */
@Path("/resident-records/v1/record-codes")
@Produces(MediaType.APPLICATION_JSON)
class RecordCodeResource {

    private final Database database;
    private final RecordCodeStock stock;
    private final CurrentOperator operator;

    RecordCodeResource(Database database, RecordCodeStock stock, CurrentOperator operator) {
        this.database = database;
        this.stock = stock;
        this.operator = operator;
    }

    /**
     * The stock as told.
     *
     * @param added how many were added now; 0 if it was only asked for
     */
    @Schema(name = "RecordCodeStock")
    record Stock(int added, int left, int low, boolean isLow) {

        static Stock of(int added, RecordCodeStock.State state) {
            return new Stock(added, state.left(), state.low(), state.isLow());
        }
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.RECORD_CODE_STOCK)
    @Operation(operationId = "getRecordCodeStock")
    public Stock state() {
        return database.transact(operator.get(), work -> Stock.of(0, stock.state(work)));
    }

    @POST
    @Consumes("text/csv")
    @PermissionsAllowed(RecordsPermission.Code.RECORD_CODE_STOCK)
    @Operation(operationId = "addRecordCodes")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Stock add(InputStream file) {
        var codes = CodeFile.read(file);
        return database.transact(operator.get(), work -> {
            var added = stock.add(work, codes);
            return Stock.of(added, stock.state(work));
        });
    }
}
