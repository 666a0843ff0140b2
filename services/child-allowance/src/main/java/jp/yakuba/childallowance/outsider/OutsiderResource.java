package jp.yakuba.childallowance.outsider;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiConsumer;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Passing;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** 住登外者・法人・施設 over REST. */
@Path("/child-allowance/v1/outsiders")
@Produces(MediaType.APPLICATION_JSON)
class OutsiderResource {

    private final Database database;
    private final OutsiderDesk desk;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    OutsiderResource(Database database, OutsiderDesk desk, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.keys = keys;
        this.operator = operator;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "enterOutsider")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<OutsiderAnswer> enter(Passing<Outsider> sent) {
        return database.transact(
                operator.get(),
                work -> keys.once(
                        work,
                        () -> RestResponse.ok(answer(work, desk.enter(work, sent.asked(), sent.passedAlerts())))));
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
    @Operation(operationId = "getOutsider")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public OutsiderAnswer get(@PathParam("number") String number) {
        var wanted = number(number);
        return database.transact(operator.get(), work -> answer(work, wanted));
    }

    @POST
    @Path("/{number}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "correctOutsider")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<OutsiderAnswer> correct(@PathParam("number") String number, Passing<Correction> sent) {
        return done(number, (work, wanted) -> desk.correct(work, wanted, sent.asked(), sent.passedAlerts()));
    }

    @POST
    @Path("/{number}/resident")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_ENTER)
    @Operation(operationId = "joinOutsider")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<OutsiderAnswer> join(@PathParam("number") String number, Joining joining) {
        return done(number, (work, wanted) -> desk.join(work, wanted, joining));
    }

    private RestResponse<OutsiderAnswer> done(String number, BiConsumer<UnitOfWork, AddresseeNumber> act) {
        var wanted = number(number);
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    act.accept(work, wanted);
                    return RestResponse.ok(answer(work, wanted));
                }));
    }

    private OutsiderAnswer answer(UnitOfWork work, AddresseeNumber number) {
        return OutsiderAnswer.of(desk.look(work, number));
    }

    private static AddresseeNumber number(String number) {
        return Parameters.value("number", number, AddresseeNumber::parse);
    }
}
