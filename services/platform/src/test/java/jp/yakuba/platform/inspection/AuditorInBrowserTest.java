package jp.yakuba.platform.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Tampering;
import jp.yakuba.platform.audit.WrittenLog;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The auditor's screens in Chromium, by the keyboard. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class AuditorInBrowserTest {

    private static final AddresseeNumber PERSON = new AddresseeNumber("4000000017");
    private static Browser browser;

    private WrittenLog log;
    private BrowserContext terminal;
    private Page page;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void sitDown() {
        log = WrittenLog.open();
        terminal = browser.terminal(log.accounts().sessionCookie("auditor1", Role.AUDITOR));
        page = terminal.newPage();
    }

    @AfterEach
    void standUp() {
        terminal.close();
    }

    private void writeALog() {
        var now = Instant.now();
        IntStream.range(0, 70)
                .forEach(number -> log.write(
                        staff(number % 2 == 0 ? "clerk1" : "clerk2"),
                        now.minus(Duration.ofMinutes(90 - number)),
                        AuditEntry.of(PlatformOperation.FILE_DOWNLOAD).subject(PERSON)));
        log.write(
                staff("clerk3"),
                now,
                AuditEntry.of(PlatformOperation.ACCESS_LOGIN)
                        .outcome(Outcome.REFUSED)
                        .detail("reason", "wrong-password"));
        log.write(
                staff("clerk1"),
                now,
                AuditEntry.of(PlatformOperation.INDIVIDUAL_NUMBER_DISCLOSE)
                        .subject(PERSON)
                        .individualNumberSeen()
                        .detail("purpose", "転入届の処理"));
        log.seal();
    }

    private Operator staff(String userId) {
        return new Operator(log.municipality(), userId, "山田 花子", "市民課", java.util.Set.of(), "192.0.2.17", "本庁");
    }

    @Test
    @Requirement("001/10.2#11")
    void an_auditor_searches_reads_on_and_opens_an_entry() {
        writeALog();
        page.navigate(Browser.address("/audit/entries"));
        Browser.look(page, "audit-entries");

        page.keyboard().press("F3");
        assertThat(page.locator("#from")).isFocused();
        page.locator("#addressee").focus();
        page.keyboard().type(PERSON.value());
        page.keyboard().press("F9");
        page.waitForURL("**/audit/entries?search=*");
        assertThat(page.locator("#addressee")).hasValue(PERSON.value());
        Browser.look(page, "audit-entries-found");
        page.locator("[rel=next]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".pager")).containsText("51～71件");
        assertThat(page.locator("#addressee")).hasValue(PERSON.value());
        assertThat(page.url()).doesNotContain(PERSON.value());
        Browser.wholePage(page, "audit-entries-second");

        page.locator("#entries tbody a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("監査記録");
        assertThat(page.locator(".badge").first()).containsText("封印のとおりです");
        Browser.look(page, "audit-entry");
        page.keyboard().press("F2");
        assertThat(page.locator(".pager")).containsText("51～71件");
    }

    @Test
    void what_cannot_be_and_what_is_not_there_is_said() {
        page.navigate(Browser.address("/audit/entries"));
        page.locator("#from").fill("きのう");
        page.keyboard().press("F9");
        assertThat(page.locator("#findings")).isVisible();
        Browser.look(page, "audit-entries-findings");

        page.navigate(Browser.address("/audit/entries?from=2020-01-01&to=2020-01-02"));
        assertThat(page.locator(".empty")).isVisible();
        Browser.look(page, "audit-entries-empty");
    }

    @Test
    void the_analyses_are_gone_through() {
        writeALog();
        page.navigate(Browser.address("/audit/analyses"));
        for (var analysis : Analysis.values()) {
            page.locator(".page-tabs a", new Page.LocatorOptions().setHasText(analysis.title()))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText(analysis.title());
            if (analysis == Analysis.SAME_PERSON) {
                page.locator("#atLeast").fill("2");
                page.keyboard().press("F9");
                assertThat(page.locator("#analysis")).containsText(PERSON.value());
            }
            Browser.look(page, "audit-analysis-" + analysis.code());
        }
    }

    @Test
    void a_verification_is_ordered_and_names_what_was_changed() {
        writeALog();
        page.navigate(Browser.address("/audit/verifications"));
        Browser.look(page, "audit-verifications-none");
        page.keyboard().press("F9");
        assertThat(page.locator(".notice[data-kind=success]")).containsText("改ざんはありません");
        Browser.look(page, "audit-verification-intact");

        Tampering.with("update platform.audit_entry set user_id = 'x' where entry_id = "
                + log.texts("entry_id").get(20));
        page.keyboard().press("F2");
        assertThat(page.locator("#seals")).isVisible();
        page.keyboard().press("F9");
        assertThat(page.locator("#first-break")).containsText("記録が書き換えられています");
        Browser.look(page, "audit-verification-broken");
        page.locator("#breaks a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice[data-kind=error]")).containsText("信頼できません");
        Browser.look(page, "audit-entry-broken");
        page.navigate(Browser.address("/audit/verifications"));
        Browser.wholePage(page, "audit-verifications-whole");
        Browser.look(page, "audit-verifications-broken");
    }

    @Test
    void whoever_may_not_is_told_so() {
        var session = log.accounts().sessionCookie("clerk", Role.CLERK);
        Browser.signIn(terminal, session);
        page.navigate(Browser.address("/audit/entries"));
        Browser.look(page, "audit-entries-no-rights");
    }
}
