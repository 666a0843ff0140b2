package jp.yakuba.residentrecords.movement.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.resident.Numbering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A town hall with three members of staff at their terminals: two clerks and one who approves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheCounter {

    private static final int FIRST_CODE = 500_000_000;
    private static final int BEFORE_REIWA = 2018;

    private final String municipality;
    Browser browser;
    TestAccounts accounts;
    Terminal clerk;
    Terminal second;
    Terminal approver;
    private boolean hasDecidedByKeyboard;

    AtTheCounter(String municipality) {
        this.municipality = municipality;
    }

    @BeforeAll
    void openTheTownHall() {
        accounts = new TestAccounts(municipality).register();
        var town = RegisteredTown.of(accounts, new CounterTown(municipality).csv(), IntakeMode.ALL_OR_NOTHING);
        assertThat(town.state()).isEqualTo(JobState.SUCCEEDED);
        RegisteredTown.towns(accounts, "日の出町", "北一条", "西町");
        stockCodes(accounts);
    }

    /** Codes for those who come into the register; they would come from the national network. */
    static void stockCodes(TestAccounts accounts) {
        var codes = IntStream.range(0, 100)
                .mapToObj(i -> ResidentRecordCode.ofBody("%010d".formatted(FIRST_CODE + i)))
                .toList();
        var numbering = Arc.container().instance(Numbering.class).get();
        var database = Arc.container().instance(Database.class).get();
        database.transactAll(accounts.operator("importer", Role.ADMINISTRATOR), work -> numbering.stock(work, codes));
    }

    /** The port is known from the first test on. */
    @BeforeEach
    void sitDown() {
        if (browser == null) {
            browser = Browser.start();
            sitDown(
                    accounts.sessionCookie("clerk1", Role.CLERK),
                    accounts.sessionCookie("clerk2", Role.CLERK),
                    accounts.sessionCookie("approver1", Role.APPROVER));
        }
    }

    final void sitDown(String clerk, String second, String approver) {
        this.clerk = new Terminal(browser, clerk);
        this.second = new Terminal(browser, second);
        this.approver = new Terminal(browser, approver);
    }

    @AfterAll
    void closeTheTownHall() {
        browser.close();
    }

    /** A day near today, as a clerk types it. */
    static String day(int fromToday) {
        var day = LocalDate.now(Clock.system(UnitOfWork.JAPAN)).plusDays(fromToday);
        return "R" + (day.getYear() - BEFORE_REIWA) + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** 届出 at the counter by a mover who shows a card. */
    final void notified(String dateLabel, String day) {
        clerk.keys.type(dateLabel, day);
        clerk.keys.choose("届出人", "本人");
        clerk.keys.choose("本人確認", "個人番号カード");
    }

    /** Checks, keeps, has it reviewed by another clerk and approved by a third. */
    final void registerIt(String movement) {
        clerk.check().look(movement + "-checked");
        assertThat(clerk.text()).contains("確認の結果：この内容で登録できます");
        clerk.keep();
        clerk.look("draft-kept");
        decide(movement);
    }

    /** Another clerk finds the draft in the list and reviews it; a third registers it. */
    final void decide(String movement) {
        if (hasDecidedByKeyboard) {
            decideAgain();
            return;
        }
        second.drafts().look("drafts").keys.follow(movement);
        second.look("draft-to-review").keys.press("F9");
        assertThat(second.text()).contains("審査済");
        approver.drafts().keys.follow("審査済");
        approver.look("drafts-reviewed").keys.follow(movement);
        var draft = approver.page.url();
        approver.look("draft-to-approve").keys.press("F10");
        assertThat(approver.text()).contains("本登録しました");
        approver.page.navigate(draft);
        assertThat(approver.text()).contains("本登録").contains("住民票を開く");
        approver.look("draft-registered");
        hasDecidedByKeyboard = true;
    }

    /** Pages that were gone through once are the same for every movement: only what is decided counts. */
    private void decideAgain() {
        var draft = URI.create(clerk.page.url()).getPath();
        answer("clerk2", Role.CLERK, draft + "/review/1");
        answer("approver1", Role.APPROVER, draft + "/registration/2");
        clerk.page.reload();
        assertThat(clerk.text()).contains("本登録").contains("住民票を開く");
    }

    private void answer(String who, Role role, String step) {
        accounts.browser(who, role)
                .contentType(ContentType.URLENC)
                .post(step)
                .then()
                .statusCode(303);
    }

    /** Opens the history of a person and what is newest in it. */
    final String newestInHistory(String name) {
        return clerk.history(name)
                .page
                .locator("#versions tbody tr:has(td)")
                .first()
                .innerText();
    }

    /** Takes the newest movement of the person back, and has that registered. */
    final void reverse(String name) {
        newestInHistory(name);
        clerk.look("history").keys.follow("取消し");
        clerk.look("reversal");
        clerk.keys.type("取消しの異動日", day(0));
        registerIt("異動の取消し");
        assertThat(newestInHistory(name)).contains("異動の取消し");
    }
}
