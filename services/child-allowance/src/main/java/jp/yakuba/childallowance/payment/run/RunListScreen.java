package jp.yakuba.childallowance.payment.run;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** The list of payment runs, and where one is made. */
@Path("/child-allowance/payment-runs")
class RunListScreen {

    static final String LIST = "/child-allowance/payment-runs";
    private static final int PAGE = 50;
    private static final int MONTHS_AHEAD = 3;
    private static final RecordShape<RunRequest> ASKED = new RecordShape<>(RunRequest.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/payment")
    static class Templates {
        static native TemplateInstance runs(
                List<RunRow> list, FormState form, List<Option> months, Pages pages, boolean mayPrepare);

        private Templates() {}
    }

    private final Database database;
    private final RunDesk desk;
    private final PaymentRuns runs;
    private final Submissions posts;
    private final CurrentOperator operator;

    RunListScreen(Database database, RunDesk desk, PaymentRuns runs, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.runs = runs;
        this.posts = posts;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "payment-runs", "支払処理", NavigationItem.Group.BATCH, LIST, ChildAllowancePermission.PAYMENT_VIEW, 10);
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance list(@QueryParam("page") @Nullable String after) {
        return shown(FormState.blank(), after);
    }

    private TemplateInstance shown(FormState form, @Nullable String after) {
        return database.transact(operator.get(), work -> {
            var found = runs.list(work, after == null ? null : PaymentRunId.parse(after), PAGE + 1);
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            desk.listed(work, shown.size());
            var first = desk.nextPayMonth(work);
            var months = Stream.iterate(first, month -> month.plusMonths(1))
                    .filter(RunPlan::isOfTheLaw)
                    .limit(MONTHS_AHEAD)
                    .map(month -> new Option(month.toString(), WarekiMonth.of(month) + "期"))
                    .toList();
            return Templates.runs(
                    shown.stream().map(RunRow::of).toList(),
                    form,
                    months,
                    new Pages(
                            "新しい順に" + shown.size() + "件",
                            null,
                            found.size() > PAGE ? shown.getLast().id().toString() : null),
                    work.operator().may(ChildAllowancePermission.PAYMENT_PREPARE));
        });
    }

    @POST
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_PREPARE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var run = desk.make(work, PostedRecord.of(ASKED, posted));
                    return Done.at(LIST + "/" + run.id(), "支払処理を作成しています。");
                }))
                .orAgain(findings -> shown(form.with(findings), null));
    }
}
