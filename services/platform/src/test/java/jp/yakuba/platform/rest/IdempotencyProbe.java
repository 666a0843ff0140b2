package jp.yakuba.platform.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** An operation as other rooms have them, for the tests of its repetition. */
@Path("/probe/v1/things")
@Authenticated
class IdempotencyProbe {

    static final AtomicInteger EFFECTS = new AtomicInteger();
    static volatile CountDownLatch begun = new CountDownLatch(1);
    static volatile CountDownLatch mayEnd = new CountDownLatch(0);

    private final Database database;
    private final CurrentOperator operator;
    private final IdempotencyKeys keys;

    IdempotencyProbe(Database database, CurrentOperator operator, IdempotencyKeys keys) {
        this.database = database;
        this.operator = operator;
        this.keys = keys;
    }

    /** What is sent. */
    record Thing(
            @Nullable Integer a,
            @Nullable Integer refuse,
            @Nullable Integer whatever,
            @Nullable String number) {}

    /** What is answered. */
    record Made(int number) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<Made> register(Thing thing) {
        return database.transact(operator.get(), work -> keys.once(work, () -> effect(thing)));
    }

    private static RestResponse<Made> effect(Thing thing) {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (thing.refuse() != null) {
            throw new Refusal(ProblemType.CONFLICT);
        }
        var number = EFFECTS.incrementAndGet();
        return ResponseBuilder.create(RestResponse.Status.CREATED, new Made(number))
                .header("Location", "/probe/v1/things/" + number)
                .tag(ETags.of(1))
                .build();
    }
}
