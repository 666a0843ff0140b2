package jp.yakuba.residentrecords.certificate.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.issuance.certifier.Appointment;
import jp.yakuba.office.issuance.certifier.CertificateSettings;
import jp.yakuba.office.issuance.certifier.Office;
import jp.yakuba.office.issuance.certifier.SpecimenSeal;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.AtTheCounter;
import jp.yakuba.residentrecords.CounterTown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Certificates from the order to the paper and its history, by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/5.1", "001/2.3.2"})
class CertificateInBrowserTest extends AtTheCounter {

    private static final TestAccounts TOWN = new TestAccounts("131199");
    private static final String NEW = "/resident-records/certificates/new";

    @Inject
    Database database;

    @Inject
    CertificateSettings settings;

    @BeforeAll
    void openTheCounter() {
        CounterTown.in(TOWN);
        database.transactAll(TOWN.operator("admin1", Role.ADMINISTRATOR), work -> {
            settings.appoint(work, new Appointment(Office.MAYOR, "試験市長", "試験　太郎", LocalDate.of(2020, 4, 1), null));
            settings.register(work, Office.MAYOR, SpecimenSeal.png(), SpecimenSeal.SIDE_MILLIMETRES, "この印は黒色です");
        });
    }

    private Page clerk(String path) {
        return open(TOWN, "clerk1", Role.CLERK, path);
    }

    /** Says who asks, checks, gives each alert its reason and issues. */
    private static void issue(Page page) {
        issue(page, "self");
    }

    private static void issue(Page page, String applicantClass) {
        page.locator("[name=applicantClass][value=" + applicantClass + "]").check();
        type(page, "#applicant", "試験　太郎");
        type(page, "#purpose", "提出のため");
        follow(page, "F9");
        var alerts = page.locator("[name^='alertReason.']");
        for (var i = 0; i < alerts.count(); i++) {
            type(page, "[name='" + alerts.nth(i).getAttribute("name") + "']", "試験のため");
        }
        follow(page, "F10");
        assertThat(page.locator("h1")).containsText("発行した証明書");
    }

    @Test
    @Requirement("001/2.3.2#1")
    void a_household_copy_is_checked_issued_and_printed() {
        // Given
        var page = clerk(NEW + "?household=" + CounterTown.TARO);
        assertThat(page.locator("[name=kind]:checked")).isFocused();
        looksRight(page, "certificate-order");

        // When
        tabTo(page, "[name=disclosed][value=household-head-and-relationship]");
        page.keyboard().press("Space");
        page.locator("[name=applicantClass][value=self]").check();
        type(page, "#applicant", "試験　太郎");
        follow(page, "F9");
        looksRight(page, "certificate-checked");
        issue(page);

        // Then
        looksRight(page, "certificate-issued");
        var asked = new ArrayList<String>();
        page.context().onRequest(request -> asked.add(request.url()));
        page.context().waitForPage(() -> page.keyboard().press("F9"));
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/pdf")));
        assertThat(pdf(page).length).isGreaterThan(1_000);
    }

    private static byte[] pdf(Page page) {
        var answer = page.request()
                .get(page.locator("#print-0").evaluate("link => link.href").toString());
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        return answer.body();
    }

    @Test
    @Requirement("001/5.1#2")
    void an_individual_copy_starts_with_the_person_and_a_deleted_record_with_the_deleted_form() {
        var page = clerk(NEW + "?person=" + CounterTown.HANAKO);
        assertThat(page.locator("[name=kind][value=individual]")).isChecked();
        issue(page);

        page = clerk(NEW + "?person=" + CounterTown.GONE);
        assertThat(page.locator("[name=kind][value=deleted]")).isChecked();
        looksRight(page, "certificate-order-deleted");
        issue(page);
    }

    @Test
    void a_finding_about_one_of_several_people_names_that_person_and_leads_to_the_box() {
        // Given
        var page = clerk(NEW + "?household=" + CounterTown.TARO);
        page.locator("[name=kind][value=individual]").check();
        page.locator("[name=persons][value='" + CounterTown.GONE + "']").check();
        page.locator("[name=applicantClass][value=third-party]").check();
        page.locator("[name=disclosed][value=individual-number]").check();

        // When
        follow(page, "F9");

        // Then
        assertThat(page.locator("[name=persons][value='" + CounterTown.GONE + "']"))
                .isFocused();
        assertThat(page.locator(".finding[data-code='person-deleted']")).containsText("葛\uDB40\uDD02城　一郎");
        assertThat(page.locator(".finding[data-code='item-not-for-applicant']")).containsText("省略せずに記載する事項：");
        looksRight(page, "certificate-person-deleted");
    }

    @Test
    @Requirement("001/3.4#1")
    void a_certificate_of_a_protected_person_is_asked_about_and_refused() {
        // Given
        var page = clerk(NEW + "?person=" + CounterTown.PROTECTED);
        assertThat(page.locator("h1")).containsText("支援対象者等の確認");
        follow(page, "F9");

        // When
        follow(page, "F9");

        // Then
        assertThat(page.locator("#findings")).containsText("支援措置の対象者です");
        looksRight(page, "certificate-refused");
    }

    @Test
    @Requirement({"001/1.3.8#6", "001/2.2.2#1"})
    void a_copy_is_printed_again_disposed_of_and_found_in_the_history() {
        var page = open(TOWN, "approver1", Role.APPROVER, NEW + "?person=" + CounterTown.TARO);
        issue(page);

        tabTo(page, "[data-opens=reprint-0]");
        page.keyboard().press("Enter");
        looksRight(page, "certificate-reprint");
        type(page, "#reprint-reason-0", "紙詰まり");
        enter(page, "#reprint-0 .button[data-kind=primary]");
        assertThat(page.locator("#main")).containsText("再印刷");

        tabTo(page, "[data-opens=disposal-0]");
        page.keyboard().press("Enter");
        looksRight(page, "certificate-disposal");
        type(page, "#disposal-reason-0", "誤って発行");
        enter(page, "#disposal-0 .button[data-kind=danger]");
        assertThat(page.locator("#main")).containsText("処分済み");
        assertThat(page.locator("#print-0")).hasCount(0);

        page.navigate(page.url().replaceAll("/certificates/.*", "/certificates?person=" + CounterTown.TARO));
        assertThat(page.locator("#issues tbody tr").first()).containsText("再印刷");
        looksRight(page, "certificate-history-person");

        page.navigate(page.url().replaceAll("/certificates\\?.*", "/certificates/issued"));
        assertThat(page.locator("#issues tbody tr").first()).isVisible();
        looksRight(page, "certificate-history");
        tabTo(page, "#kind");
        page.keyboard().press("End");
        type(page, "#staff", "nobody");
        follow(page, "F9");
        assertThat(page.locator(".empty")).isVisible();
        looksRight(page, "certificate-history-empty");
    }

    @Test
    void without_history_the_page_says_what_will_be_there() {
        looksRight(clerk("/resident-records/certificates?person=" + CounterTown.LONG), "certificate-history-none");
    }

    @Test
    @Requirement("001/1.3.9#1")
    void an_administrator_appoints_ends_and_uploads_a_seal() throws IOException {
        var page = open(TOWN, "admin1", Role.ADMINISTRATOR, "/certificate-settings");
        looksRight(page, "certificate-settings");

        tabTo(page, "#office");
        page.keyboard().press("End");
        type(page, "#title", "試験市長職務代理者");
        type(page, "#name", "代理　花子");
        type(page, "#startsOn", "R20.4.1");
        follow(page, "F9");
        assertThat(page.locator("#certifiers tbody tr")).hasCount(2);

        tabTo(page, "[data-opens=end-0]");
        page.keyboard().press("Enter");
        looksRight(page, "certificate-settings-end");
        type(page, "#last-day-0", "R20.4.30");
        enter(page, "#end-0 .button[data-kind=primary]");
        assertThat(page.locator("#certifiers tbody tr").first()).containsText("令和20年4月30日");

        var seal = Files.write(Path.of("target", "seal.png"), SpecimenSeal.png());
        tabTo(page, "#sealOffice");
        page.keyboard().press("ArrowDown");
        page.locator("#png").setInputFiles(seal);
        type(page, "#side", "20");
        follow(page, "F10");
        assertThat(page.locator(".notice[data-kind=success]")).containsText("公印を登録しました。");

        type(page, "#side", "20");
        follow(page, "F10");
        assertThat(page.locator("#findings")).containsText("画像が選ばれていません。");
        looksRight(page, "certificate-settings-refused");
    }
}
