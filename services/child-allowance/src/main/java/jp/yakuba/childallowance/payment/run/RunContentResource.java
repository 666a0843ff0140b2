package jp.yakuba.childallowance.payment.run;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is in a payment run over REST: its recipients, what is different, the journal, and what came back. */
@Path("/child-allowance/v1/payment-runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
class RunContentResource {

    private final Database database;
    private final RunDesk desk;
    private final PaymentRuns runs;
    private final RunLines lines;
    private final Differences differences;
    private final Journal journal;
    private final ReturnedTransfers returned;
    private final CurrentOperator operator;

    RunContentResource(
            Database database,
            RunDesk desk,
            PaymentRuns runs,
            RunLines lines,
            Differences differences,
            Journal journal,
            ReturnedTransfers returned,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.runs = runs;
        this.lines = lines;
        this.differences = differences;
        this.journal = journal;
        this.returned = returned;
        this.operator = operator;
    }

    @GET
    @Path("/lines")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "listPaymentLines")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Page<RunLine> lines(
            @PathParam("id") String id, @QueryParam("outcome") @Nullable String outcome, @BeanParam PageRequest page) {
        var wanted = outcome == null ? null : code(LineOutcome.class, "outcome", outcome);
        var run = RunResource.id(id);
        var after = after(page);
        return database.transact(operator.get(), work -> {
            runs.get(work, run);
            var found = Page.of(
                    lines.list(work, run, wanted, after, page.fetch()), page, line -> Cursor.after(line.recipient()));
            desk.looked(work, run, found.items().size());
            return found;
        });
    }

    @GET
    @Path("/differences")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "listPaymentDifferences")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Page<Differences.Difference> differences(
            @PathParam("id") String id,
            @QueryParam("kind") @DefaultValue("new") String kind,
            @BeanParam PageRequest page) {
        var wanted = code(DifferenceKind.class, "kind", kind);
        var run = RunResource.id(id);
        var after = after(page);
        return database.transact(operator.get(), work -> {
            runs.get(work, run);
            var base = differences.base(work, run);
            var fetched = base.isEmpty()
                    ? List.<Differences.Difference>of()
                    : differences.list(work, run, base.get(), wanted, after, page.fetch());
            var found = Page.of(fetched, page, one -> Cursor.after(one.recipient()));
            desk.looked(work, run, found.items().size());
            return found;
        });
    }

    @GET
    @Path("/journal")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_VIEW)
    @Operation(operationId = "getPaymentJournal")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Items<Journal.Entry> journal(@PathParam("id") String id) {
        var run = RunResource.id(id);
        return database.transact(operator.get(), work -> {
            runs.get(work, run);
            return new Items<>(journal.of(work, run));
        });
    }

    @POST
    @Path("/results")
    @Consumes("text/csv")
    @PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_TRANSFER)
    @Operation(operationId = "takeInPaymentResults")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public ReturnedTransfers.Taken results(
            @PathParam("id") String id,
            @QueryParam("mode") @DefaultValue("all-or-nothing") String mode,
            InputStream file) {
        var run = RunResource.id(id);
        var how = code(IntakeMode.class, "mode", mode);
        return database.transact(operator.get(), work -> returned.take(work, run, how, file));
    }

    private static @Nullable AddresseeNumber after(PageRequest page) {
        return page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), AddresseeNumber::parse))
                .orElse(null);
    }

    private static <C extends Enum<C> & Coded> C code(Class<C> type, String name, String code) {
        return Coded.find(type, code)
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.UNKNOWN_CODE,
                                name,
                                "コードが違います。",
                                Arrays.stream(type.getEnumConstants())
                                                .map(Coded::code)
                                                .collect(Collectors.joining(", "))
                                        + " のどれかを指定してください。")));
    }
}
