package jp.yakuba.childallowance.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.office.addressee.AddresseeCriteria;
import jp.yakuba.office.addressee.AddresseeInSight;
import jp.yakuba.office.addressee.AddresseeSearch;
import jp.yakuba.office.search.Matched;
import jp.yakuba.office.search.SearchChoices;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where a clerk finds a person. What is looked for is posted and answered at once, so that no name stands in an address. */
@Path("/child-allowance/people")
@PermissionsAllowed(ChildAllowancePermission.Code.VIEW_PERSON)
class SearchScreen {

    private static final String HERE = "/child-allowance/people";
    private static final String CURSOR = "cursor";
    private static final String PURPOSE = "for";
    private static final String CLAIM = "claim";
    private static final int SHOWN = 20;
    private static final FormState START =
            FormState.blank().with("match", "prefix").with("fuzziness", "1").with("scope", "all");

    /**
     * What was found.
     *
     * @param next the cursor of the next page; empty if there is none
     * @param asked what was asked for, as fields, to ask for the next page
     */
    public record Found(String count, List<Row> rows, String next, List<Option> asked) {}

    /**
     * One of those who were found.
     *
     * @param position its place on the page, from 1
     * @param matched why
     * @param resident 宛名番号 as which an outsider lives here since; empty if nobody has said so
     */
    public record Row(int position, AddresseeInSight person, String matched, String resident) {}

    /** What can be chosen. */
    public record Choices(List<Option> matches, List<Option> fuzziness, List<Option> scopes, List<Option> sexes) {}

    private static final Choices CHOICES = new Choices(
            SearchChoices.MATCHES, SearchChoices.FUZZINESS, SearchChoices.SCOPES, Option.of(CodeList.load("sex")));

    @CheckedTemplate(basePath = "child-allowance/person")
    static class Templates {
        static native TemplateInstance search(FormState form, Choices choices, @Nullable Found found);

        private Templates() {}
    }

    private final Database database;
    private final CurrentOperator operator;
    private final People people;

    SearchScreen(Database database, CurrentOperator operator, People people) {
        this.database = database;
        this.operator = operator;
        this.people = people;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "people", "対象者の検索", NavigationItem.Group.COUNTER, HERE, ChildAllowancePermission.VIEW_PERSON, 10);
    }

    /** Asks whom to look for, and for what: who is found is opened, or is to claim. */
    @GET
    public TemplateInstance ask(@QueryParam(PURPOSE) @Nullable String purpose) {
        return Templates.search(CLAIM.equals(purpose) ? START.with(PURPOSE, CLAIM) : START, CHOICES, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        return FormPost.of(() -> {
                    var criteria = criteria(form);
                    var page = new PageRequest();
                    page.limit = SHOWN;
                    page.cursor = form.value(CURSOR);
                    return Response.ok(database.transact(
                                    operator.get(),
                                    work -> Templates.search(
                                            form, CHOICES, found(work, form, people.search(work, criteria, page)))))
                            .build();
                })
                .orAgain(findings -> Templates.search(form.with(findings), CHOICES, null));
    }

    private static AddresseeCriteria criteria(FormState form) {
        var typed = AddresseeCriteria.SHAPE.leaves().stream()
                .collect(Collectors.toMap(
                        Leaf::path, leaf -> form.value(leaf.path()).strip()));
        var bound = AddresseeCriteria.SHAPE.bind(new Fields(typed));
        Refusal.ifErrors(bound.findings());
        return bound.orThrow();
    }

    private static Found found(UnitOfWork work, FormState form, AddresseeSearch.Result result) {
        var hits = result.page().items();
        var next = result.page().next();
        var joined = JoinedNumbers.of(
                work,
                hits.stream()
                        .map(hit -> hit.person().person().addresseeNumber())
                        .toList());
        return new Found(
                result.count().text(),
                IntStream.range(0, hits.size())
                        .mapToObj(i -> row(work, i + 1, hits.get(i), joined))
                        .toList(),
                next == null ? "" : next,
                Stream.concat(AddresseeCriteria.SHAPE.leaves().stream().map(Leaf::path), Stream.of(PURPOSE))
                        .map(name -> new Option(form.value(name), name))
                        .filter(field -> !field.value().isBlank())
                        .toList());
    }

    private static Row row(
            UnitOfWork work, int position, AddresseeSearch.Hit hit, Map<AddresseeNumber, AddresseeNumber> joined) {
        var resident = joined.get(hit.person().person().addresseeNumber());
        return new Row(
                position,
                AddresseeInSight.of(work.operator(), hit.person(), work.today()),
                String.join("、", hit.matched().stream().map(Matched::text).toList()),
                resident == null ? "" : resident.value());
    }
}
