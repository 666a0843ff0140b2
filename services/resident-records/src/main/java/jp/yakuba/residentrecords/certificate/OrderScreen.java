package jp.yakuba.residentrecords.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.resident.OpenMovement;
import jp.yakuba.residentrecords.resident.OpenMovements;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ViewedRecord;
import org.jspecify.annotations.Nullable;

/** Where a clerk chooses what is certified, checks it and issues it. */
@Path("/resident-records/certificates/new")
@PermissionsAllowed("certificate.issue")
@Requirement("001/5.1")
class OrderScreen {

    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(persons|disclosed)\\[(\\d{1,4})]");

    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        static native TemplateInstance order(
                FormState form,
                PeopleHeader inSight,
                List<Option> people,
                List<Option> stays,
                List<Option> kinds,
                List<Option> omittables,
                List<Option> applicants,
                List<String> summary,
                boolean checked,
                List<OpenMovement> drafts);

        private Templates() {}
    }

    private final Database database;
    private final CertificateDesk desk;
    private final OrderForms forms;
    private final ProtectedAccess access;
    private final OpenMovements openMovements;
    private final PeopleInSight sight;
    private final KeptForms kept;
    private final Submissions posts;
    private final CurrentOperator operator;

    OrderScreen(
            Database database,
            CertificateDesk desk,
            OrderForms forms,
            ProtectedAccess access,
            OpenMovements openMovements,
            PeopleInSight sight,
            KeptForms kept,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.access = access;
        this.desk = desk;
        this.forms = forms;
        this.openMovements = openMovements;
        this.sight = sight;
        this.kept = kept;
        this.posts = posts;
        this.operator = operator;
    }

    /** For a household or for one person. */
    @GET
    public TemplateInstance ask(
            @QueryParam("household") @Nullable String household,
            @QueryParam("person") @Nullable String person,
            @QueryParam("kind") @Nullable String kind,
            @Context UriInfo page) {
        return database.transact(operator.get(), work -> {
            var typed = kept.asked(work).map(before -> PostedOrder.of(before.posted()));
            var form = typed.isPresent() ? typed.get().form() : begun(work, household, person, kind);
            var offered = forms.people(work, form.value("household")).stream()
                    .map(Option::value)
                    .map(AddresseeNumber::new)
                    .toList();
            return access.closed(work, offered)
                    .map(closed -> AcknowledgementScreen.ask(closed, page))
                    .orElseGet(() -> typed.map(order -> checked(work, order).page())
                            .orElseGet(() -> shown(work, form, List.of(), false)));
        });
    }

    private FormState begun(
            UnitOfWork work, @Nullable String household, @Nullable String person, @Nullable String kind) {
        if (person != null && !person.isBlank()) {
            var begun = forms.ofPerson(work, AddresseeNumber.parse(person));
            return CertificateKind.DELETED.code().equals(kind)
                    ? begun.with("kind", CertificateKind.DELETED.code())
                    : begun;
        }
        if (household == null || household.isBlank()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return forms.ofHousehold(work, HouseholdNumber.parse(household));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(MultivaluedMap<String, String> posted) {
        var typed = PostedOrder.of(posted);
        kept.keep(operator.get(), "/resident-records/certificates/new");
        if (typed.issues()) {
            try {
                return posts.once(operator.get(), work -> {
                    var issues = desk.issue(work, CertificateJson.bind(typed.fields()), typed.passed());
                    return Done.at(
                            "/resident-records/certificates/orders/"
                                    + issues.getFirst().order(),
                            issues.size() + "部を発行しました。");
                });
            } catch (Refusal refused) {
                if (refused.type() != ProblemType.VALIDATION_FAILED) {
                    throw refused;
                }
            }
        }
        return database.transact(operator.get(), work -> {
            var answer = checked(work, typed);
            return Response.status(answer.status()).entity(answer.page()).build();
        });
    }

    /** The page of an order that was checked. */
    private record Answer(int status, TemplateInstance page) {}

    private Answer checked(UnitOfWork work, PostedOrder typed) {
        Preparation preparation;
        try {
            preparation = desk.prepare(work, CertificateJson.bind(typed.fields()));
        } catch (Refusal refused) {
            if (refused.type() != ProblemType.VALIDATION_FAILED) {
                throw refused;
            }
            return refused(work, typed, refused.findings());
        } catch (RejectedValue rejected) {
            return refused(work, typed, Findings.of(rejected.finding("")));
        }
        var status = preparation.findings().hasErrors() ? 422 : 200;
        var form = typed.form().with(atBoxes(work, typed, preparation.findings()));
        return new Answer(status, shown(work, form, OrderForms.summary(preparation), true));
    }

    private Answer refused(UnitOfWork work, PostedOrder typed, Findings findings) {
        return new Answer(422, shown(work, typed.form().with(atBoxes(work, typed, findings)), List.of(), false));
    }

    /** A finding about one of the chosen stands at its box, wherever that is among those that are offered. */
    private Findings atBoxes(UnitOfWork work, PostedOrder typed, Findings findings) {
        var offered = Map.of(
                "persons", forms.people(work, typed.form().value("household")),
                "disclosed", OrderForms.omittables(work.operator()));
        return Findings.of(findings.list().stream()
                .map(found -> new Finding(
                        found.code(),
                        found.severity(),
                        box(found.field(), typed.form(), offered),
                        found.message(),
                        found.remedy()))
                .toList());
    }

    private static String box(String field, FormState form, Map<String, List<Option>> offered) {
        var chosen = ONE_OF_SEVERAL.matcher(field);
        if (!chosen.matches()) {
            return field;
        }
        var name = chosen.group(1);
        var values = form.values().getOrDefault(name, List.of());
        var index = Integer.parseInt(chosen.group(2));
        var boxes = offered.getOrDefault(name, List.of()).stream()
                .map(Option::value)
                .toList();
        var box = index < values.size() ? boxes.indexOf(values.get(index)) : -1;
        return box < 0 ? name : name + "[" + box + "]";
    }

    private TemplateInstance shown(UnitOfWork work, FormState form, List<String> summary, boolean checked) {
        var members = forms.members(work, form.value("household"));
        var rows = members.stream().map(ViewedRecord::row).toList();
        return Templates.order(
                form,
                sight.of(work, rows, person -> form.chosen("persons", person.value())),
                OrderForms.options(work, members),
                forms.stays(work, form),
                OrderForms.KINDS,
                OrderForms.omittables(work.operator()),
                OrderForms.APPLICANTS,
                summary,
                checked,
                openMovements.of(
                        work,
                        rows.stream().map(ResidentVersion::addresseeNumber).toList()));
    }
}
