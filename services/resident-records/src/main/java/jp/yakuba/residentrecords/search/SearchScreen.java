package jp.yakuba.residentrecords.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.ItemText;
import jp.yakuba.residentrecords.resident.ResidentKind;
import jp.yakuba.residentrecords.resident.ResidentState;
import jp.yakuba.residentrecords.resident.Texts;
import org.jspecify.annotations.Nullable;

/** Where a clerk's day begins: finding a person. Criteria are posted and remembered by number; no address shows a name. */
@Path("/resident-records/search")
@PermissionsAllowed("resident.search")
@Requirement({"001/2.1.1", "001/2.1.3"})
class SearchScreen {

    private static final int SHOWN = 20;
    private static final int RECENT = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M/d H:mm");
    private static final List<Option> MATCHES =
            List.of(new Option("prefix", "前方一致"), new Option("partial", "部分一致"), new Option("exact", "完全一致"));
    private static final List<Option> FUZZINESS = List.of(
            new Option("0", "そのまま"),
            new Option("1", "あいまい1（清濁）"),
            new Option("2", "あいまい2（拗促音）"),
            new Option("3", "あいまい3（長音）"));
    private static final List<Option> SCOPES =
            List.of(new Option("all", "現存者と除票"), new Option("current", "現存者"), new Option("deleted", "除票"));

    /** One hit as shown. */
    public record Row(
            String number,
            String household,
            String name,
            String reading,
            String birth,
            String sex,
            String relationship,
            String address,
            List<Mark> marks,
            String matched) {}

    /** One of the clerk's last searches. */
    public record Recent(String id, String time, String words) {}

    /** What was found; {@code again} names the search for its next page, empty if it is not remembered. */
    public record Found(
            String count,
            List<Row> rows,
            String again,
            @Nullable String next) {}

    @CheckedTemplate(basePath = "search")
    static class Templates {
        static native TemplateInstance search(
                FormState form,
                @Nullable Found found,
                List<Recent> recent,
                List<Option> matches,
                List<Option> fuzziness,
                List<Option> scopes,
                List<Option> sexes);
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
    public TemplateInstance ask(
            @QueryParam("again") @Nullable UUID again, @QueryParam("page") @Nullable String cursor) {
        return database.transact(operator.get(), work -> {
            if (again == null) {
                return page(
                        work,
                        FormState.blank()
                                .with("match", "prefix")
                                .with("fuzziness", "1")
                                .with("scope", "all"),
                        null);
            }
            var entry = history.find(work, again).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            return page(work, form(entry.criteria()), found(work, entry.criteria(), again.toString(), cursor));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> posted) {
        var typed = new LinkedHashMap<String, String>();
        posted.forEach((name, values) -> {
            if (!name.startsWith("csrf-")) {
                typed.put(name, values.getFirst());
            }
        });
        var fields = new Fields(typed);
        var bound = SearchCriteria.SHAPE.bind(fields);
        var findings = bound.findings().and(fields.unknown());
        var criteria = bound.value();
        if (criteria == null || findings.hasErrors()) {
            return refused(posted, findings);
        }
        try {
            return database.transact(operator.get(), work -> {
                var found = searches.search(work, criteria, request(null));
                return history.keep(work, criteria)
                        .map(id -> Response.seeOther(URI.create("/resident-records/search?again=" + id)))
                        .orElseGet(() -> Response.ok(page(work, FormState.blank(), shown(work, found, ""))))
                        .build();
            });
        } catch (Refusal refusal) {
            if (refusal.type() != ProblemType.VALIDATION_FAILED) {
                throw refusal;
            }
            return refused(posted, refusal.findings());
        }
    }

    private Response refused(MultivaluedMap<String, String> posted, Findings findings) {
        return database.transact(operator.get(), work -> Response.status(422)
                .entity(page(work, FormState.of(posted).with(findings), null))
                .build());
    }

    private TemplateInstance page(UnitOfWork work, FormState form, @Nullable Found found) {
        var recent = history.of(work, RECENT).stream().map(SearchScreen::recent).toList();
        return Templates.search(form, found, recent, MATCHES, FUZZINESS, SCOPES, Option.of(CodeList.load("sex")));
    }

    private Found found(UnitOfWork work, SearchCriteria criteria, String again, @Nullable String cursor) {
        return shown(work, searches.search(work, criteria, request(cursor)), again);
    }

    private static PageRequest request(@Nullable String cursor) {
        var request = new PageRequest();
        request.limit = SHOWN;
        request.cursor = cursor;
        return request;
    }

    private static Found shown(UnitOfWork work, SearchResult result, String again) {
        return new Found(
                result.count().text(),
                result.hits().stream().map(hit -> row(hit, work.today())).toList(),
                again,
                result.page().next());
    }

    private static Row row(Hit hit, LocalDate today) {
        var person = hit.person();
        var names = person.names();
        var reading = names.reading();
        var relationship = person.relationship();
        var marks = new ArrayList<Mark>();
        marks.add(Mark.state(
                person.state() == ResidentState.RESIDENT
                        ? "現存者"
                        : "除票（" + Texts.name("resident-state", person.state()) + "）"));
        marks.addAll(hit.protection().marks(today));
        return new Row(
                person.addresseeNumber().value(),
                person.householdNumber().value(),
                Texts.orEmpty(names.full()),
                reading == null ? "" : reading.value(),
                person.birthDate()
                        .display(person.kind() == ResidentKind.FOREIGN ? DateStyle.WESTERN : DateStyle.WAREKI),
                Texts.name("sex", person.sex()),
                relationship == null ? "" : relationship.text(),
                hit.addressHidden() ? ItemText.MASKED : person.address().text(),
                marks,
                String.join("、", hit.matched().stream().map(Matched::text).toList()));
    }

    private static FormState form(SearchCriteria criteria) {
        var form = FormState.blank();
        for (var field : texts(criteria).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    private static Map<String, String> texts(SearchCriteria criteria) {
        var texts = new LinkedHashMap<String, String>();
        SearchCriteria.SHAPE.visit(criteria, (leaf, text) -> {
            if (text != null && !text.equals("false")) {
                texts.put(leaf.path(), text);
            }
        });
        return texts;
    }

    private static Recent recent(SearchHistory.Entry entry) {
        var texts = texts(entry.criteria());
        List.of("match", "addressMatch", "fuzziness", "scope").forEach(texts::remove);
        return new Recent(
                entry.id().toString(),
                TIME.format(ZonedDateTime.ofInstant(entry.searchedAt(), UnitOfWork.JAPAN)),
                String.join("　", texts.values()));
    }
}
