package jp.yakuba.residentrecords.certificate.issue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Dates;
import org.jspecify.annotations.Nullable;

/**
 * 交付履歴照会: issued copies by day, number, kind, person and staff; those of today to begin with. There are no names among
 * the criteria, so they may stand in the address.
 */
@Path("/resident-records/certificates/issued")
@PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
@Requirement({"001/1.3.8", "001/2.2.2"})
class IssueSearchScreen {

    private static final int ROWS = 50;
    private static final List<Option> KINDS = Option.of(CertificateKind.values(), CertificateKind::label);

    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        static native TemplateInstance issues(FormState form, List<Option> kinds, List<IssueLine> lines, Pages pages);

        private Templates() {}
    }

    private final Database database;
    private final IssueInquiry inquiry;
    private final CurrentOperator operator;

    IssueSearchScreen(Database database, IssueInquiry inquiry, CurrentOperator operator) {
        this.database = database;
        this.inquiry = inquiry;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "certificate-issues",
                "交付履歴",
                NavigationItem.Group.RECORDS,
                "/resident-records/certificates/issued",
                RecordsPermission.CERTIFICATE_ISSUE,
                10);
    }

    @GET
    public Response issues(@BeanParam IssueParameters parameters, @QueryParam("page") @Nullable String cursor) {
        var bound = parameters.bind();
        var criteria = bound.value();
        var form = form(parameters.typed()).with(bound.findings());
        if (criteria == null || bound.findings().hasErrors()) {
            return Response.status(422)
                    .entity(Templates.issues(form, KINDS, List.of(), new Pages("0件", null, null)))
                    .build();
        }
        return database.transact(operator.get(), work -> {
            var asked = criteria.isEmpty() ? IssueCriteria.on(work.today()) : criteria;
            var shown = criteria.isEmpty() ? today(form, work) : form;
            return Response.ok(page(work, shown, asked, cursor)).build();
        });
    }

    private TemplateInstance page(UnitOfWork work, FormState form, IssueCriteria criteria, @Nullable String cursor) {
        var request = new PageRequest();
        request.limit = ROWS;
        request.cursor = cursor;
        var found = inquiry.search(work, criteria, request).map(issue -> IssueLine.of(work, issue));
        var size = found.items().size();
        var summary = found.next() == null && cursor == null ? size + "件" : "新しい順に" + size + "件";
        return Templates.issues(form, KINDS, found.items(), new Pages(summary, null, found.next()));
    }

    private static FormState form(Map<String, String> typed) {
        var values = typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        return new FormState(values, Findings.none());
    }

    private static FormState today(FormState form, UnitOfWork work) {
        var today = Dates.wareki(work.today());
        return form.with("from", today).with("until", today);
    }
}
