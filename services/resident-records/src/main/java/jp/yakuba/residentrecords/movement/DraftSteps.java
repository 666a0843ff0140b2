package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Steps of drafts over REST: each is taken on the draft as it was seen. */
@ApplicationScoped
class DraftSteps {

    private final Database database;
    private final Drafts drafts;
    private final DraftViewing viewing;
    private final CurrentOperator operator;

    DraftSteps(Database database, Drafts drafts, DraftViewing viewing, CurrentOperator operator) {
        this.viewing = viewing;
        this.database = database;
        this.drafts = drafts;
        this.operator = operator;
    }

    /** What the desk makes of a draft. */
    interface Step {
        Draft apply(UnitOfWork work, Draft draft);
    }

    /** Takes the step if nobody has changed the draft since; answers with the draft as it is then. */
    RestResponse<DraftAnswer> take(String id, @Nullable String ifMatch, Step step) {
        return database.transact(operator.get(), work -> {
            var draft = drafts.lock(work, number(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            ETags.requireMatch(ifMatch, ETags.of(draft.revision()));
            var done = step.apply(work, draft);
            return ResponseBuilder.ok(DraftAnswer.of(done, viewing.isNoteReadable(work, done)))
                    .tag(ETags.of(done.revision()))
                    .build();
        });
    }

    /** The draft of an address; refuses if there is none. */
    Draft draft(UnitOfWork work, String id) {
        return drafts.find(work, number(id)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static MovementId number(String id) {
        return Parameters.value("id", id, MovementId::parse);
    }
}
