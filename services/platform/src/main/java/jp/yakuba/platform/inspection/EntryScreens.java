package jp.yakuba.platform.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.SealState;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where auditors search the log and read its entries. */
@Path("/audit/entries")
@PermissionsAllowed(PlatformPermission.Code.AUDIT_READ)
@Requirement("001/10.2")
class EntryScreens {

    private final Database database;
    private final CurrentOperator operator;
    private final EntryLists lists;
    private final EntryInquiry inquiry;
    private final EntryExport export;

    EntryScreens(
            Database database, CurrentOperator operator, EntryLists lists, EntryInquiry inquiry, EntryExport export) {
        this.database = database;
        this.operator = operator;
        this.lists = lists;
        this.inquiry = inquiry;
        this.export = export;
    }

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance entries(
                FormState form, EntryLists.Choices choices, EntryLists.@Nullable Shown shown);

        static native TemplateInstance entry(EntryView view, SealState seal, List<EntryView> others, String back);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "audit-entries",
                "監査記録の照会",
                NavigationItem.Group.ADMINISTRATION,
                "/audit/entries",
                PlatformPermission.AUDIT_READ,
                70);
    }

    /** A search that was posted, by its number; or what the query says; or the last days. */
    @GET
    public Response list(@RestQuery @Nullable Long search, @RestQuery @Nullable String page, UriInfo uri) {
        return FormPost.of(() -> database.transact(operator.get(), work -> {
                    var criteria = search == null
                            ? lists.criteria(work, withoutAddressee(first(uri.getQueryParameters())))
                            : lists.remembered(work, search);
                    var query = search == null ? EntryLists.query(criteria) : "search=" + search;
                    var shown = lists.show(work, criteria, query, page);
                    return Response.ok(Templates.entries(lists.form(criteria), lists.choices(), shown))
                            .build();
                }))
                .orAgain(findings -> again(uri.getQueryParameters(), findings));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> posted) {
        return withCriteria(posted, (work, criteria) -> Response.seeOther(
                        URI.create("/audit/entries?" + lists.remember(work, criteria)))
                .build());
    }

    /** The entries found, as a file. */
    @POST
    @Path("export")
    @PermissionsAllowed(PlatformPermission.Code.AUDIT_EXPORT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response export(MultivaluedMap<String, String> posted) {
        return withCriteria(posted, export::give);
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") long id, UriInfo uri) {
        var query = Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), "");
        return database.transact(operator.get(), work -> {
            var found = inquiry.view(work, id);
            return Templates.entry(found.view(), found.seal(), found.others(), "/audit/entries?" + query);
        });
    }

    private Response withCriteria(
            MultivaluedMap<String, String> posted,
            java.util.function.BiFunction<UnitOfWork, LogCriteria, Response> answer) {
        return FormPost.of(() -> database.transact(
                        operator.get(), work -> answer.apply(work, lists.criteria(work, first(posted)))))
                .orAgain(findings -> again(posted, findings));
    }

    private TemplateInstance again(MultivaluedMap<String, String> sent, Findings findings) {
        return Templates.entries(FormState.of(sent).with(findings), lists.choices(), null);
    }

    /** What was sent for the criteria, the first of each. */
    static Map<String, String> first(MultivaluedMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(field -> LogCriteriaForm.FIELDS.contains(field.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> Objects.requireNonNullElse(field.getValue().getFirst(), "")));
    }

    private static Map<String, String> withoutAddressee(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(field -> !field.getKey().equals(LogCriteriaForm.ADDRESSEE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
