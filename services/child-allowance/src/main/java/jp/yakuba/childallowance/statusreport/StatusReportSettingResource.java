package jp.yakuba.childallowance.statusreport;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** 現況届の設定 over REST. */
@Path("/child-allowance/v1/status-report-settings")
@Produces(MediaType.APPLICATION_JSON)
class StatusReportSettingResource {

    private final Database database;
    private final StatusReportSettings settings;
    private final CurrentOperator operator;

    StatusReportSettingResource(Database database, StatusReportSettings settings, CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_SETTING)
    @Operation(operationId = "getStatusReportSettings")
    public Items<StatusReportSetting> list() {
        return database.transact(operator.get(), work -> new Items<>(settings.all(work)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_SETTING)
    @Operation(operationId = "addStatusReportSetting")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Items<StatusReportSetting> add(StatusReportSetting setting) {
        return database.transact(operator.get(), work -> {
            settings.add(work, setting);
            return new Items<>(settings.all(work));
        });
    }
}
