package jp.yakuba.residentrecords.measure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.ETags;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.Items;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.rest.Parameters;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** 支援措置 over REST: applied for, looked at and asked about by the same desk as on the screen. */
@Path("/resident-records/v1/protection-measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeasureResource {

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureViewing viewing;
    private final MeasureActs acts;
    private final IdempotencyKeys keys;
    private final CurrentOperator operator;

    MeasureResource(
            Database database,
            MeasureDesk desk,
            MeasureViewing viewing,
            MeasureActs acts,
            IdempotencyKeys keys,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.viewing = viewing;
        this.acts = acts;
        this.keys = keys;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
    @Operation(operationId = "listProtectionMeasures")
    @Problems({ProblemType.VALIDATION_FAILED})
    public Page<MeasureView> list(
            @QueryParam("filter") @Nullable String filter,
            @QueryParam("person") @Nullable String person,
            @BeanParam PageRequest page) {
        var wanted = filter(filter);
        var after = page.cursor(1)
                .map(cursor -> Parameters.value("cursor", cursor.keys().getFirst(), MeasureId::parse))
                .orElse(null);
        var of = person == null ? null : Parameters.value("person", person, AddresseeNumber::parse);
        return database.transact(operator.get(), work -> {
            var found = of == null
                    ? viewing.list(work, wanted, after, page.fetch())
                    : viewing.of(work, of).stream().limit(page.limit()).toList();
            return Page.of(found, page, measure -> Cursor.after(measure.id()))
                    .map(measure -> MeasureView.inList(work, measure));
        });
    }

    @POST
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "applyForProtection")
    @Problems({ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> apply(Particulars asked) {
        return database.transact(
                operator.get(),
                work -> keys.once(work, () -> {
                    var measure = desk.apply(work, asked);
                    return ResponseBuilder.<MeasureView>created(
                                    URI.create("/resident-records/v1/protection-measures/" + measure.id()))
                            .tag(ETags.of(measure.revision()))
                            .entity(MeasureView.of(work, measure))
                            .build();
                }));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
    @Operation(operationId = "getProtectionMeasure")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> get(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var measure = viewing.one(work, id(id));
            return MeasureActs.answer(work, measure);
        });
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
    @Operation(operationId = "getProtectionHistory")
    @Problems({ProblemType.NOT_FOUND, ProblemType.VALIDATION_FAILED})
    public Items<ActView> history(@PathParam("id") String id) {
        return database.transact(
                operator.get(),
                work -> new Items<>(viewing.history(work, id(id)).stream()
                        .map(act -> ActView.of(work, act))
                        .toList()));
    }

    /** One act on a measure, and what the measure was after it. */
    @Schema(name = "ProtectionAct")
    record ActView(int revision, String act, String by, Instant at, MeasureView measure) {

        static ActView of(UnitOfWork work, MeasureAct act) {
            return new ActView(act.revision(), act.act(), act.byName(), act.at(), MeasureView.of(work, act.measure()));
        }
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed(RecordsPermission.Code.PROTECTION_ENTER)
    @Operation(operationId = "changeProtection")
    @Problems({ProblemType.NOT_FOUND, ProblemType.CONFLICT, ProblemType.VALIDATION_FAILED})
    public RestResponse<MeasureView> change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Particulars asked) {
        return acts.take(id, ifMatch, asked, desk::change);
    }

    private static MeasureId id(String id) {
        return Parameters.value("id", id, MeasureId::parse);
    }

    private static MeasureFilter filter(@Nullable String code) {
        return code == null
                ? MeasureFilter.IN_FORCE
                : Coded.find(MeasureFilter.class, code)
                        .orElseThrow(() -> new Refusal(
                                ProblemType.VALIDATION_FAILED,
                                Finding.error(
                                        FoundationError.UNKNOWN_CODE,
                                        "filter",
                                        "一覧の種類が違います。",
                                        String.join(
                                                        "、",
                                                        Stream.of(MeasureFilter.values())
                                                                .map(MeasureFilter::code)
                                                                .toList())
                                                + " のどれかを指定してください。")));
    }
}
