package jp.yakuba.childallowance.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.claim.CertifiedClaims;
import jp.yakuba.office.issuance.IssuedPapers;
import jp.yakuba.office.issuance.PdfAnswers;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The notices of a claim on the screen: issued, printed, printed again, disposed of. */
@Path("/child-allowance/claims")
@PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_ISSUE)
class NoticeScreens {

    @CheckedTemplate(basePath = "child-allowance/notice")
    static class Templates {
        static native TemplateInstance notices(String claim, boolean decided, List<NoticeLine> lines, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final NoticeDesk desk;
    private final IssuedPapers<Notice> notices;
    private final CertifiedClaims claims;
    private final Submissions posts;
    private final CurrentOperator operator;

    NoticeScreens(
            Database database,
            NoticeDesk desk,
            IssuedNotices notices,
            CertifiedClaims claims,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.notices = notices.papers();
        this.claims = claims;
        this.posts = posts;
        this.operator = operator;
    }

    @GET
    @Path("/{id}/notices")
    @PermissionsAllowed(ChildAllowancePermission.Code.NOTICE_VIEW)
    public TemplateInstance show(@PathParam("id") String id) {
        return page(id, FormState.blank());
    }

    @POST
    @Path("/{id}/notices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        var order =
                new NoticeOrder(typed(form, "postalCode"), typed(form, "address"), form.chosen("withoutSeal", "true"));
        return done(id, form, work -> {
            desk.issue(work, CertifiedClaims.id(id), order, form.reasons());
            return "通知書を発行しました。次は印刷です。";
        });
    }

    private static @Nullable String typed(FormState form, String name) {
        var value = form.value(name).strip();
        return value.isEmpty() ? null : value;
    }

    @GET
    @Path("/{id}/notices/{notice}/pdf")
    @Produces(PdfAnswers.PDF)
    public Response pdf(@PathParam("id") String id, @PathParam("notice") UUID notice) {
        return database.transact(
                operator.get(), work -> PdfAnswers.of(Notice.fileName(notice), notices.pdf(work, notice)));
    }

    @POST
    @Path("/{id}/notices/{notice}/reprints")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reprint(
            @PathParam("id") String id, @PathParam("notice") UUID notice, @RestForm("reason") @Nullable String reason) {
        return done(id, FormState.blank(), work -> {
            notices.reprint(work, notice, Objects.requireNonNullElse(reason, ""));
            return "再印刷を記録しました。次は印刷です。";
        });
    }

    @POST
    @Path("/{id}/notices/{notice}/disposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispose(
            @PathParam("id") String id, @PathParam("notice") UUID notice, @RestForm("reason") @Nullable String reason) {
        return done(id, FormState.blank(), work -> {
            notices.dispose(work, notice, Objects.requireNonNullElse(reason, ""));
            return "処分を記録しました。";
        });
    }

    private Response done(String id, FormState form, Function<UnitOfWork, String> act) {
        return FormPost.of(() -> posts.once(
                        operator.get(),
                        work -> Done.at(
                                "/child-allowance/claims/" + CertifiedClaims.id(id) + "/notices", act.apply(work))))
                .rejectedAt(_ -> "")
                .orAgain(findings -> page(id, form.with(findings)));
    }

    private TemplateInstance page(String id, FormState form) {
        var claim = CertifiedClaims.id(id);
        return database.transact(
                operator.get(),
                work -> Templates.notices(
                        claim.toString(),
                        claims.certified(work, claim).isPresent(),
                        desk.ofClaim(work, claim).stream()
                                .map(notice -> NoticeLine.of(work, notice))
                                .toList(),
                        form));
    }
}
