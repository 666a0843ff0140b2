package jp.yakuba.dogregister.dog;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import jp.yakuba.dogregister.DogRegisterPermission;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Dogs over REST. */
@Path("/dog-register/v1/dogs")
@Produces(MediaType.APPLICATION_JSON)
class DogResource {

    private final Database database;
    private final CurrentOperator operator;
    private final Dogs dogs;
    private final IdempotencyKeys keys;

    DogResource(Database database, CurrentOperator operator, Dogs dogs, IdempotencyKeys keys) {
        this.database = database;
        this.operator = operator;
        this.dogs = dogs;
        this.keys = keys;
    }

    @GET
    @Path("/{tag}")
    @PermissionsAllowed(DogRegisterPermission.Code.VIEW)
    @Operation(operationId = "getDog")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Shown<Dog> get(@PathParam("tag") String tag) {
        var wanted = Parameters.value("tag", tag, Tag::new);
        return database.transact(operator.get(), work -> dogs.find(work, wanted))
                .map(dog -> DogInSight.shown(operator.get(), dog))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(DogRegisterPermission.Code.ENTER)
    @Operation(operationId = "registerDog")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<Shown<Dog>> register(Dog dog) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    dogs.register(work, dog);
                    return ResponseBuilder.<Shown<Dog>>created(URI.create("/dog-register/v1/dogs/" + dog.tag()))
                            .entity(DogInSight.shown(work.operator(), dog))
                            .build();
                }));
    }
}
