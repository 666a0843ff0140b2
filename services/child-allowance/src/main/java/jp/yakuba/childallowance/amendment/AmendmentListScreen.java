package jp.yakuba.childallowance.amendment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.office.approval.Waiting;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The list of amendments by state; it opens where something waits for who looks at it. */
@Path("/child-allowance/amendments")
class AmendmentListScreen {

    private static final int PAGE = 50;
    private static final List<DraftState> AS_WORKED_ON = List.of(
            DraftState.DRAFT,
            DraftState.RETURNED,
            DraftState.REVIEWED,
            DraftState.REGISTERED,
            DraftState.REJECTED,
            DraftState.WITHDRAWN);

    @CheckedTemplate(basePath = "child-allowance/amendment")
    static class Templates {
        static native TemplateInstance amendments(
                List<AmendmentLine> lines,
                String state,
                List<Option> states,
                List<Option> waiting,
                String first,
                @Nullable String next,
                boolean later);

        private Templates() {}
    }

    private final Database database;
    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final WaitingAmendments waiting;
    private final Reviews reviews = new Reviews(Amendments.TABLES);
    private final CurrentOperator operator;

    AmendmentListScreen(
            Database database,
            AmendmentDesk desk,
            Amendments amendments,
            WaitingAmendments waiting,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.amendments = amendments;
        this.waiting = waiting;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "amendments",
                "額改定・消滅の一覧",
                NavigationItem.Group.REVIEW,
                "/child-allowance/amendments",
                ChildAllowancePermission.CLAIM_VIEW,
                12);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
    public TemplateInstance list(
            @QueryParam("state") @Nullable String state, @QueryParam("page") @Nullable String after) {
        return database.transact(operator.get(), work -> {
            var waits = waiting.queue().counts(work);
            var wanted = Optional.ofNullable(state)
                    .flatMap(code -> Coded.find(DraftState.class, code))
                    .orElseGet(() -> Waiting.opensOn(waits));
            var found = amendments.list(work, wanted, after == null ? null : AmendmentId.parse(after), PAGE + 1);
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            desk.listed(work, shown.size());
            var reviewers = reviews.of(work, shown);
            return Templates.amendments(
                    shown.stream()
                            .map(draft ->
                                    AmendmentLine.of(draft, reviewers.getOrDefault(draft.key(), ""), work.operator()))
                            .toList(),
                    wanted.code(),
                    states(amendments.counts(work)),
                    waiting(waits),
                    first(work, shown),
                    found.size() > PAGE ? shown.getLast().id().toString() : null,
                    after != null);
        });
    }

    /** What waits for the operator, with how many there are. */
    private static List<Option> waiting(Map<DraftState, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Option(entry.getKey().code(), entry.getKey().todo() + " " + entry.getValue() + "件"))
                .toList();
    }

    /** The one to begin with: the first that waits for the operator, or else the first. */
    private String first(UnitOfWork work, List<AmendmentDraft> shown) {
        return shown.stream()
                .filter(draft -> waiting.queue().waitsFor(work.operator(), draft))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(draft -> draft.id().toString())
                .orElse("");
    }

    private static List<Option> states(Map<DraftState, Integer> counts) {
        return AS_WORKED_ON.stream()
                .map(state -> new Option(state.code(), state.japanese() + "（" + counts.getOrDefault(state, 0) + "）"))
                .toList();
    }
}
