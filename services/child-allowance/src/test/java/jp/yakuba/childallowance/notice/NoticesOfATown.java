package jp.yakuba.childallowance.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.Certifiers;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.office.issuance.certifier.Seals;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Notices of a municipality over REST. */
public record NoticesOfATown(ClaimsOfATown town) {

    static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    private static final String API = "/child-allowance/v1/";
    private static final String PASSED = "\"passedAlerts\": {\"font-missing\": \"x\"}";

    static final String CONFIRMED = "{\"withoutSeal\": true, \"passedAlerts\": {\"font-missing\": \"x\","
            + " \"child-allowance.notice-to-protected-person\": \"本人に確認\"}}";

    /** A mayor certifies from now on. */
    public void certifiedBy(String mayor) {
        kept(
                Certifiers.class,
                (certifiers, work) -> certifiers.add(
                        work, new Appointment(Office.MAYOR, "見本市長", mayor, LocalDate.of(2020, 4, 1), null)));
    }

    /** The id of who certifies. */
    public static String certifier(ClaimsOfATown town) {
        return town.asked("select certifier_id::text from platform.certifier").getFirst();
    }

    /** And has a seal. */
    void sealed() {
        kept(
                Seals.class,
                (seals, work) ->
                        seals.add(work, Office.MAYOR, SpecimenSeal.png(), SpecimenSeal.SIDE_MILLIMETRES, "この印は黒色です"));
    }

    private <T> void kept(Class<T> store, BiConsumer<T, UnitOfWork> how) {
        var instance = Arc.container().instance(store).get();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactAll(
                        Operator.system(town.accounts().municipality(), "test"), work -> how.accept(instance, work));
    }

    /** The id of a notice that a clerk has issued, without a seal. */
    public String issued(String userId, String claim) {
        return issuedOf(userId, "claims/" + claim);
    }

    /** The same by one who may see the address of the protected. */
    public String issuedByOneWhoMay(String userId, String claim) {
        return issuedOfByOneWhoMay(userId, "claims/" + claim);
    }

    Response issue(String userId, HeldRole role, String claim, String order) {
        return issueOf(userId, role, "claims/" + claim, order);
    }

    /** Of {@code claims/…} or {@code amendments/…}. */
    Response issueOf(String userId, HeldRole role, String matter, String order) {
        return post(userId, role, matter + "/notices", order);
    }

    /** What stands on a notice of the matter that a clerk issues without a seal. */
    public String printed(String matter) {
        var id = issuedOf("clerk1", matter);
        return text(get("clerk1", CLERK, "notices/" + id + "/document"));
    }

    /** The id of a notice of the matter that a clerk has issued, without a seal. */
    public String issuedOf(String userId, String matter) {
        return id(asked(userId, matter));
    }

    /** The answer to a clerk who asks for one. */
    public Response asked(String userId, String matter) {
        return issueOf(userId, CLERK, matter, "{\"withoutSeal\": true, " + PASSED + "}");
    }

    /** The same by one who may see the address of the protected. */
    public String issuedOfByOneWhoMay(String userId, String matter) {
        return id(issueOf(userId, APPROVER, matter, CONFIRMED));
    }

    Response get(String userId, HeldRole role, String path) {
        return town.accounts().restAs(userId, role).get(API + path);
    }

    Response post(String userId, HeldRole role, String path, String body) {
        return town.accounts()
                .restAs(userId, role)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + path);
    }

    static String id(Response issued) {
        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        return issued.header("Location").replaceFirst(".*/", "");
    }

    /** What is printed, without spaces. */
    public static String text(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u3000]", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
