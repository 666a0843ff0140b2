package jp.yakuba.residentrecords.search;

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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.search.SearchChoices;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.Pages;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/**
 * Where a clerk's day begins: finding a person. Criteria are posted and kept in the history; the page of hits is addressed
 * by the number of the entry, so that no name stands in an address.
 */
@Path("/resident-records/search")
@PermissionsAllowed(RecordsPermission.Code.RESIDENT_SEARCH)
@Requirement({"001/2.1.1", "001/2.1.3", "001/2.3.2"})
class SearchScreen {

    private static final String PATH = "/resident-records/search";
    private static final int SHOWN = 20;
    private static final int RECENT = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d H:mm");

    /** One of the clerk's last searches. */
    public record Recent(String id, String time, String words) {}

    /**
     * What was found.
     *
     * @param words what was asked
     * @param head what the addresses of all begin with, which the heading of their column says
     * @param looser the same criteria as fields, compared as loosely as can be
     * @param pages where further pages are; null if there is but one, or if the search is not kept
     * @param path where the search can be asked again
     */
    public record Found(
            String count,
            String words,
            String head,
            List<HitRow> rows,
            List<Option> looser,
            @Nullable Pages pages,
            String path) {}

    /** What can be chosen. */
    public record Choices(
            List<Option> matches,
            List<Option> fuzziness,
            List<Option> scopes,
            List<Option> sexes,
            List<Option> deletionReasons,
            List<Option> blanks) {}

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(
                FormState form, Choices choices, @Nullable Found found, List<Recent> recent);

        private Templates() {}
    }

    private final Database database;
    private final Searches searches;
    private final SearchHistory history;
    private final CurrentOperator operator;

    SearchScreen(Database database, Searches searches, SearchHistory history, CurrentOperator operator) {
        this.database = database;
        this.searches = searches;
        this.history = history;
        this.operator = operator;
    }

    @GET
    public TemplateInstance ask() {
        return database.transact(operator.get(), work -> page(work, SearchForm.start(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> posted) {
        return FormPost.of(() -> found(posted))
                .orAgain(findings -> database.transact(
                        operator.get(), work -> page(work, FormState.of(posted).with(findings), null)));
    }

    private Response found(MultivaluedMap<String, String> posted) {
        var bound = SearchForm.bind(posted);
        Refusal.ifErrors(bound.findings());
        var criteria = bound.orThrow();
        Refusal.ifErrors(CriteriaRules.check(criteria));
        return database.transact(operator.get(), work -> {
            Searches.requireRights(work, criteria);
            var asked = SearchForm.bindKanaName(posted)
                    .filter(name -> findsAnybody(work, name))
                    .orElse(criteria);
            return history.keep(work, asked)
                    .map(id -> Response.seeOther(URI.create(PATH + "/" + id)))
                    .orElseGet(() -> Response.ok(notKept(work, asked)))
                    .build();
        });
    }

    private boolean findsAnybody(UnitOfWork work, SearchCriteria criteria) {
        var one = new PageRequest();
        one.limit = 1;
        return !searches.search(work, criteria, one).hits().isEmpty();
    }

    /** A search with a 個人番号 is not kept, so that its hits are shown at once and only once. */
    private TemplateInstance notKept(UnitOfWork work, SearchCriteria criteria) {
        return page(work, SearchForm.start(), found(work, criteria, null, null));
    }

    @GET
    @Path("{id}")
    public TemplateInstance again(@PathParam("id") UUID id, @QueryParam("page") @Nullable String cursor) {
        var kept = new SearchId(id);
        return database.transact(operator.get(), work -> {
            var criteria = history.find(work, kept)
                    .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))
                    .criteria();
            return page(work, SearchForm.of(criteria), found(work, criteria, kept, cursor));
        });
    }

    private TemplateInstance page(UnitOfWork work, FormState form, @Nullable Found found) {
        var choices = new Choices(
                SearchChoices.MATCHES,
                SearchChoices.FUZZINESS,
                SearchChoices.SCOPES,
                SearchForm.sexes(),
                SearchForm.deletionReasons(),
                SearchForm.blanks(work.operator()));
        var clearance = Clearance.of(work.operator());
        var recent = history.of(work, RECENT).stream()
                .map(entry -> recent(entry, clearance))
                .toList();
        return Templates.search(form, choices, found, recent);
    }

    private Found found(UnitOfWork work, SearchCriteria criteria, @Nullable SearchId kept, @Nullable String cursor) {
        var request = new PageRequest();
        request.limit = SHOWN;
        request.cursor = cursor;
        var result = searches.search(work, criteria, request);
        var hits = result.hits();
        var rows = IntStream.range(0, hits.size())
                .mapToObj(i -> HitRow.of(i + 1, hits.get(i), work.today()))
                .toList();
        var next = result.page().next();
        return new Found(
                result.count().text(),
                SearchForm.words(criteria, Clearance.of(work.operator())),
                HitRow.head(hits),
                rows,
                SearchForm.looser(criteria),
                next == null || kept == null ? null : new Pages(result.count().text(), null, next),
                PATH + "/" + kept);
    }

    private static Recent recent(SearchHistory.Entry entry, Clearance clearance) {
        return new Recent(
                entry.id().toString(),
                TIME.format(ZonedDateTime.ofInstant(entry.searchedAt(), UnitOfWork.JAPAN)),
                SearchForm.words(entry.criteria(), clearance));
    }
}
