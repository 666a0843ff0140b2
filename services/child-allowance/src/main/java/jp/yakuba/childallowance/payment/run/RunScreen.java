package jp.yakuba.childallowance.payment.run;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** One payment run: its preview, what is different, how far it is; decided on, given up, its file written. */
@Path("/child-allowance/payment-runs/{id}")
class RunScreen {

    private static final int LINES = 50;
    private static final int EXAMPLES = 5;

    @CheckedTemplate(basePath = "child-allowance/payment")
    static class Templates {
        static native TemplateInstance run(RunPage page, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final RunDesk desk;
    private final PaymentRuns runs;
    private final RunLines lines;
    private final Differences differences;
    private final Journal journal;
    private final PeopleInSight sight;
    private final Jobs jobs;
    private final Submissions posts;
    private final FormInstance instance;
    private final Notices notices;
    private final CurrentOperator operator;

    RunScreen(
            Database database,
            RunDesk desk,
            PaymentRuns runs,
            RunLines lines,
            Differences differences,
            Journal journal,
            PeopleInSight sight,
            Jobs jobs,
            Submissions posts,
            FormInstance instance,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.runs = runs;
        this.lines = lines;
        this.differences = differences;
        this.journal = journal;
        this.sight = sight;
        this.jobs = jobs;
        this.posts = posts;
        this.instance = instance;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("page") @Nullable String after) {
        return shown(PaymentRunId.parse(id), outcome, after, FormState.blank());
    }

    TemplateInstance shown(PaymentRunId id, @Nullable String outcome, @Nullable String after, FormState form) {
        return database.transact(operator.get(), work -> Templates.run(page(work, id, outcome, after), form));
    }

    private RunPage page(UnitOfWork work, PaymentRunId id, @Nullable String outcome, @Nullable String after) {
        var run = desk.look(work, id);
        var wanted =
                outcome == null ? null : Coded.find(LineOutcome.class, outcome).orElse(null);
        var found = lines.list(work, id, wanted, after == null ? null : AddresseeNumber.parse(after), LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var examples = run.differences().isEmpty()
                ? List.<Differences.Example>of()
                : differences.examples(work, id, Objects.requireNonNull(run.comparedWith()), EXAMPLES);
        var people = sight.of(
                work,
                Stream.concat(
                                shown.stream().map(RunLine::recipient),
                                examples.stream().map(one -> one.difference().recipient()))
                        .distinct()
                        .toList());
        var job = run.run().job();
        return RunPage.of(
                work.operator(),
                run,
                examples,
                job == null ? null : jobs.find(work, JobId.parse(job)).orElse(null),
                wanted == null ? "" : wanted.code(),
                shown,
                number -> {
                    var person = people.get(number);
                    return person == null ? "" : person.name();
                },
                found.size() > LINES ? shown.getLast().recipient().value() : null,
                run.run().state().hasPaid() ? journal.of(work, id) : List.of());
    }

    @POST
    @Path("/{step}/{revision}")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @PathParam("revision") int revision,
            MultivaluedMap<String, String> posted) {
        var run = PaymentRunId.parse(id);
        var here = RunListScreen.LIST + "/" + run;
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> Done.at(here, taken(work, run, step, revision))))
                .ifStale(() -> {
                    notices.error("表示した後に、ほかの職員がこの支払処理を進めました。何も行っていません。今の内容を確かめてください。");
                    return Response.seeOther(URI.create(here)).build();
                })
                .orAgain(findings -> shown(run, null, null, FormState.of(posted).with(findings)));
    }

    private String taken(UnitOfWork work, PaymentRunId id, String step, int revision) {
        var run = runs.lock(work, id);
        if (run.revision() != revision) {
            throw new Refusal(ProblemType.STALE);
        }
        return switch (step) {
            case "approval" -> {
                require(work, ChildAllowancePermission.PAYMENT_APPROVE);
                desk.approve(work, run);
                yield "支払処理を決裁しました。支払を記帳し、振込ファイルを作成しています。";
            }
            case "withdrawal" -> {
                require(work, ChildAllowancePermission.PAYMENT_PREPARE);
                desk.withdraw(work, run);
                yield "支払処理を取り下げました。何も支払っていません。";
            }
            case "file" -> {
                require(work, ChildAllowancePermission.PAYMENT_TRANSFER);
                desk.goOn(work, run);
                yield "処理を再開しました。二重には支払いません。";
            }
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        };
    }

    private static void require(UnitOfWork work, Permission permission) {
        if (!work.operator().may(permission)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
    }
}
