package jp.yakuba.residentrecords.townlist;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 町字一覧 over REST. */
@Path("/resident-records/v1/town-list")
@Produces(MediaType.APPLICATION_JSON)
class TownListResource {

    private final Database database;
    private final TownLists lists;
    private final CurrentOperator operator;

    TownListResource(Database database, TownLists lists, CurrentOperator operator) {
        this.database = database;
        this.lists = lists;
        this.operator = operator;
    }

    /**
     * The list as told.
     *
     * @param towns how many 町字, of all times
     * @param unlisted 町字 of residents that are not in it
     */
    record TownList(int towns, List<String> unlisted) {

        TownList {
            unlisted = List.copyOf(unlisted);
        }

        static TownList of(TownLists.State state) {
            return new TownList(state.towns(), state.unlisted());
        }
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.TOWN_LIST_LOAD)
    @Operation(operationId = "getTownList")
    public TownList state() {
        return database.transact(operator.get(), work -> TownList.of(lists.state(work)));
    }

    @POST
    @Consumes("text/csv")
    @PermissionsAllowed(RecordsPermission.Code.TOWN_LIST_LOAD)
    @Operation(operationId = "loadTownList")
    @Problems({ProblemType.VALIDATION_FAILED})
    public TownList load(InputStream file) {
        return database.transact(operator.get(), work -> TownList.of(lists.load(work, file)));
    }
}
