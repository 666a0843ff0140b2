package jp.yakuba.residentrecords.certificate.order;

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
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import org.jspecify.annotations.Nullable;

/** Where a clerk chooses what is certified, checks it and issues it. */
@Path("/resident-records/certificates/new")
@PermissionsAllowed(RecordsPermission.Code.CERTIFICATE_ISSUE)
@Requirement("001/5.1")
class OrderScreen {

    private final Database database;
    private final CertificateDesk desk;
    private final OrderForms forms;
    private final OrderPages pages;
    private final ProtectedAccess access;
    private final KeptForms kept;
    private final Submissions posts;
    private final CurrentOperator operator;

    OrderScreen(
            Database database,
            CertificateDesk desk,
            OrderForms forms,
            OrderPages pages,
            ProtectedAccess access,
            KeptForms kept,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.access = access;
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
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
                    .orElseGet(() -> typed.map(order ->
                                    pages.checked(work, order, Findings.none()).page())
                            .orElseGet(() -> pages.begun(work, form)));
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
            return FormPost.of(() -> posts.once(operator.get(), work -> {
                        var issues = desk.issue(work, typed.order(), typed.passed());
                        return Done.at(
                                "/resident-records/certificates/orders/"
                                        + issues.getFirst().order(),
                                issues.size() + "部を発行しました。");
                    }))
                    .rejectedAt(_ -> "")
                    .orAgain(refused -> database.transact(operator.get(), work -> pages.checked(work, typed, refused)
                            .page()));
        }
        return database.transact(operator.get(), work -> {
            var answer = pages.checked(work, typed, Findings.none());
            return Response.status(answer.status()).entity(answer.page()).build();
        });
    }
}
