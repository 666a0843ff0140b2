package jp.yakuba.platform.screens;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A clerk at a terminal: one browser for a class, a fresh terminal for each test. */
abstract class AtATerminal {

    static Browser browser;

    BrowserContext terminal;
    Page page;

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
        terminal = browser.terminal();
        page = terminal.newPage();
    }

    @AfterEach
    void standUp() {
        terminal.close();
    }

    final void open(String screen) {
        page.navigate(Browser.address("/screens/" + screen));
    }
}
