package jp.yakuba.childallowance.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Letters to all who are to be asked for something, over REST. */
@ApplicationScoped
class LettersOverRest {

    private final Database database;
    private final Letters letters;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    LettersOverRest(Database database, Letters letters, IdempotencyKeys keys, CurrentOperator operator) {
        this.database = database;
        this.letters = letters;
        this.keys = keys;
        this.operator = operator;
    }

    /**
     * That they are being issued.
     *
     * @param job where that is watched, and the documents are
     */
    @Schema(name = "OrderedLetters")
    record Ordered(String job) {}

    RestResponse<Ordered> order(LetterRound.Order order) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var job = letters.order(work, order);
                    return ResponseBuilder.create(RestResponse.Status.ACCEPTED, new Ordered(job.toString()))
                            .location(URI.create("/jobs/v1/jobs/" + job))
                            .build();
                }));
    }
}
