package jp.yakuba.platform.rest;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;

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

    @POST
    public Response register(String body) {
        return database.transact(operator.get(), work -> keys.once(work, body, () -> effect(body)));
    }

    private static Response effect(String body) {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (body.contains("refuse")) {
            throw new Refusal(ProblemType.CONFLICT);
        }
        var number = EFFECTS.incrementAndGet();
        return Response.status(201)
                .header("Location", "/probe/v1/things/" + number)
                .tag(ETags.of(1))
                .entity(Json.object().put("number", number))
                .build();
    }
}
