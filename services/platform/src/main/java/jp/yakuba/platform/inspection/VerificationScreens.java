package jp.yakuba.platform.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.AuditVerification;
import jp.yakuba.platform.audit.LogCopy;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the log is verified, and where auditors from outside get what they need to verify it themselves. */
@Path("/audit/verifications")
@PermissionsAllowed(PlatformPermission.Code.AUDIT_VERIFY)
@Requirement("001/10.2")
class VerificationScreens {

    private static final int ROWS = 20;

    private final Database database;
    private final CurrentOperator operator;
    private final Verifications verifications;
    private final AuditVerification verification;
    private final VerificationHistory history;
    private final LogCopy copy;
    private final Submissions posts;

    VerificationScreens(
            Database database,
            CurrentOperator operator,
            Verifications verifications,
            AuditVerification verification,
            VerificationHistory history,
            LogCopy copy,
            Submissions posts) {
        this.database = database;
        this.operator = operator;
        this.verifications = verifications;
        this.verification = verification;
        this.history = history;
        this.copy = copy;
        this.posts = posts;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance verifications(
                List<VerificationHistory.Past> past,
                List<SealRow> seals,
                Pages pages,
                PublicKeyView key,
                long waiting,
                boolean anchored);

        static native TemplateInstance verification(VerificationView view);

        static native TemplateInstance verification$status(VerificationView view);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "audit-verifications",
                "監査記録の検証",
                NavigationItem.Group.ADMINISTRATION,
                "/audit/verifications",
                PlatformPermission.AUDIT_VERIFY,
                72);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String page) {
        var before = page == null || page.isEmpty() ? Long.MAX_VALUE : number(page);
        return database.transact(operator.get(), work -> {
            var found = SealRow.before(work.sql(), before, ROWS + 1);
            var shown = found.subList(0, Math.min(ROWS, found.size()));
            var next = found.size() > ROWS ? String.valueOf(shown.getLast().number()) : null;
            var summary = "%,d個の封印（新しい順）".formatted(verification.checkpoints(work));
            return Templates.verifications(
                    history.last(work),
                    shown,
                    new Pages(summary, null, next),
                    new PublicKeyView(verification.keyId(), verification.publicKey()),
                    verification.waiting(work),
                    verification.anchored());
        });
    }

    @POST
    public Response begin() {
        return posts.once(operator.get(), work -> Done.at("/audit/verifications/" + verifications.begin(work), ""));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") UUID id) {
        return Templates.verification(
                database.transact(operator.get(), work -> verifications.get(work, new JobId(id))));
    }

    /** The state of a verification under way; when it has ended, its page is shown anew. */
    @GET
    @Path("{id}/status")
    public Response status(@PathParam("id") UUID id) {
        var view = database.transact(operator.get(), work -> verifications.get(work, new JobId(id)));
        var response = Response.ok(Templates.verification$status(view));
        return (view.moving() ? response : response.header("HX-Refresh", true)).build();
    }

    @GET
    @Path("public-key")
    public Response publicKey() {
        return Response.ok(new PublicKeyView(verification.keyId(), verification.publicKey()).pem())
                .type("application/x-pem-file")
                .header("Content-Disposition", "attachment; filename=\"yakuba-audit-public-key.pem\"")
                .build();
    }

    /** The whole log as a file that {@code audit verify} reads. */
    @POST
    @Path("log")
    @PermissionsAllowed(PlatformPermission.Code.AUDIT_EXPORT)
    public Response log() {
        var asker = operator.get();
        copy.tell(asker);
        return Response.ok((StreamingOutput) out -> copy.write(asker, out))
                .type("application/x-ndjson")
                .header("Content-Disposition", "attachment; filename=\"audit-log-" + asker.municipality() + ".jsonl\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static long number(String page) {
        if (!page.matches("[0-9]{1,18}")) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return Long.parseLong(page);
    }
}
