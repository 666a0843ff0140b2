package jp.yakuba.platform.inspection;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.AuditVerification;
import jp.yakuba.platform.audit.LoggedEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Problems;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.Cursor;
import jp.yakuba.platform.rest.Page;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The audit log for other systems, such as one that watches for misuse. Reading it is told to it. */
@Path("/audit/v1")
@PermissionsAllowed(PlatformPermission.Code.AUDIT_READ)
@Produces(MediaType.APPLICATION_JSON)
@Requirement("001/10.2")
class AuditResource {

    private final Database database;
    private final CurrentOperator operator;
    private final EntryLists lists;
    private final EntryInquiry inquiry;
    private final AuditVerification verification;

    AuditResource(
            Database database,
            CurrentOperator operator,
            EntryLists lists,
            EntryInquiry inquiry,
            AuditVerification verification) {
        this.database = database;
        this.operator = operator;
        this.lists = lists;
        this.inquiry = inquiry;
        this.verification = verification;
    }

    /** Criteria as they are sent: days as they are typed. */
    record AuditCriteria(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @MaxLength(100) @Nullable String userId,
            @MaxLength(100) @Nullable String operation,
            @Nullable AddresseeNumber addressee,
            @Nullable Outcome outcome,
            @MaxLength(100) @Nullable String terminal,
            boolean individualNumber,
            boolean outsideHours,
            @Nullable Integer atLeast) {

        private static final RecordShape<AuditCriteria> SHAPE = new RecordShape<>(AuditCriteria.class, Values.typed());

        Map<String, String> texts() {
            var texts = new HashMap<String, String>();
            SHAPE.visit(this, (leaf, text) -> {
                if (text != null) {
                    texts.put(leaf.path(), text);
                }
            });
            return texts;
        }
    }

    /** The public key of the checkpoints. */
    @Schema(name = "AuditPublicKey")
    public record PublicKeyBody(String keyId, String algorithm, String publicKey) {}

    /** The newest entries first; whom they are about is asked by {@link #search}, not in an address. */
    @GET
    @Path("entries")
    @Operation(operationId = "listAuditEntries")
    @Problems({ProblemType.VALIDATION_FAILED})
    @Parameter(name = "from", in = ParameterIn.QUERY)
    @Parameter(name = "to", in = ParameterIn.QUERY)
    @Parameter(name = "userId", in = ParameterIn.QUERY)
    @Parameter(name = "operation", in = ParameterIn.QUERY)
    @Parameter(name = "outcome", in = ParameterIn.QUERY)
    @Parameter(name = "terminal", in = ParameterIn.QUERY)
    @Parameter(name = "individualNumber", in = ParameterIn.QUERY)
    @Parameter(name = "outsideHours", in = ParameterIn.QUERY)
    @Parameter(name = "atLeast", in = ParameterIn.QUERY)
    public Page<LoggedEntry> list(@BeanParam PageRequest request, UriInfo uri) {
        var sent = uri.getQueryParameters();
        if (sent.containsKey(LogCriteriaForm.ADDRESSEE)) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            PlatformError.NOT_IN_AN_ADDRESS,
                            LogCriteriaForm.ADDRESSEE,
                            "宛名番号は URL に書けません。",
                            "POST /audit/v1/entries/search で送ってください。"));
        }
        return page(EntryScreens.first(sent), request);
    }

    /** The same with the criteria in the body. */
    @POST
    @Path("entries/search")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "searchAuditEntries")
    @Problems({ProblemType.MALFORMED, ProblemType.VALIDATION_FAILED})
    public Page<LoggedEntry> search(AuditCriteria criteria, @BeanParam PageRequest request) {
        return page(criteria.texts(), request);
    }

    private Page<LoggedEntry> page(Map<String, String> texts, PageRequest request) {
        var position = request.cursor(1)
                .map(cursor -> new LogPosition(true, cursor.number(0), 0))
                .orElse(LogPosition.NEWEST);
        var found = database.transact(
                operator.get(), work -> lists.read(work, lists.criteria(work, texts), position, request.limit()));
        var next = found.next() == null
                ? null
                : Cursor.after(found.entries().getLast().id()).text();
        return new Page<>(found.entries(), next);
    }

    @GET
    @Path("entries/{id}")
    @Operation(operationId = "getAuditEntry")
    @Problems({ProblemType.NOT_FOUND})
    public LoggedEntry get(@PathParam("id") long id) {
        return database.transact(
                operator.get(), work -> inquiry.view(work, id).view().entry());
    }

    @GET
    @Path("public-key")
    @PermissionsAllowed(PlatformPermission.Code.AUDIT_VERIFY)
    @Operation(operationId = "getAuditPublicKey")
    public PublicKeyBody publicKey() {
        return new PublicKeyBody(verification.keyId(), "Ed25519", verification.publicKey());
    }
}
