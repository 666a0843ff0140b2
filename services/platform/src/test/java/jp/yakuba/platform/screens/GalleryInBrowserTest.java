package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.ArrayList;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DemonstrationProfile.class)
@QuarkusTestResource(PostgresForTests.class)
@TestSecurity(user = "hanako", permissions = "screens.gallery")
class GalleryInBrowserTest {

    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void stopTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gallery",
                "gallery/search",
                "gallery/entry",
                "gallery/review",
                "gallery/sign-in",
                "help",
                "preferences",
                "moji"
            })
    void axe_finds_nothing_and_the_browser_has_nothing_to_complain_of(String screen) {
        // Given
        try (var terminal = browser.terminal()) {
            var page = terminal.newPage();
            var complaints = new ArrayList<String>();
            // That a script has set the focus before the page could is what we want, and no complaint.
            page.onConsoleMessage(message -> {
                if (!message.text().startsWith("Autofocus processing was blocked")) {
                    complaints.add(message.text());
                }
            });

            // When
            page.navigate(Browser.address("/screens/" + screen));
            Browser.screenshot(page, screen.replace('/', '-'));
            Browser.wholePage(page, screen.replace('/', '-') + "-whole");

            // Then
            assertThat(Browser.violations(page)).isEmpty();
            assertThat(complaints).isEmpty();
        }
    }
}
