package jp.yakuba.platform.screens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DemonstrationProfile.class)
@QuarkusTestResource(PostgresForTests.class)
@TestSecurity(user = "hanako", permissions = "screens.gallery")
class ScreensOverHttpTest {

    @Test
    void a_page_loads_nothing_from_elsewhere_is_framed_by_no_one_and_kept_by_no_cache() {
        given().get("/screens/gallery")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    @Test
    void style_sheets_and_scripts_may_be_kept_and_change_their_address_when_they_change() {
        var address = Asset.url("screens/base.css");

        assertThat(address).matches("/assets/screens/base\\.css\\?[0-9a-f]{12}");
        given().get(address).then().statusCode(200).header("Cache-Control", containsString("immutable"));
    }

    @Test
    void a_terminal_without_the_character_font_gets_it_from_here_and_keeps_it() {
        given().head(CharacterFontScreen.PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("font/ttf"))
                .header("Cache-Control", containsString("immutable"));
    }

    @Test
    void htmx_is_served_from_here() {
        given().get("/_static/htmx.org/2.0.2/dist/htmx.min.js").then().statusCode(200);
    }

    @Test
    void the_navigation_has_only_what_the_viewer_may_use_and_marks_where_the_viewer_is() {
        given().get("/screens/gallery/search")
                .then()
                .body(containsString("住民の検索"))
                .body(not(containsString("職員の管理")))
                .body(containsString("href=\"/screens/gallery/search\" aria-current=\"page\""))
                .body(not(containsString("href=\"/screens/gallery\" aria-current=\"page\"")));
    }

    @Test
    @TestSecurity(user = "taro")
    void without_the_right_the_page_says_so_in_japanese() {
        given().get("/screens/gallery").then().statusCode(403).body(containsString("権限"));
    }

    @Test
    void an_address_that_leads_nowhere_gets_a_page_that_says_how_to_go_on() {
        given().get("/screens/nowhere")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("トップへ戻る"))
                .body(not(containsString("Exception")));
    }

    @Test
    void a_post_without_its_token_is_refused() {
        given().formParam("chosen", "enterMoves")
                .post("/screens/preferences")
                .then()
                .statusCode(400);
    }

    @Test
    void a_date_is_echoed_as_a_part_of_a_page() {
        given().queryParam("item", "movers[0].birthDate")
                .queryParam("movers[0].birthDate", "S55.12.3")
                .get("/screens/date-echo")
                .then()
                .statusCode(200)
                .body(containsString("昭和55年12月3日（水）"))
                .body(not(containsString("<html")));
    }

    @Test
    void a_forged_notice_is_shown_as_text_or_not_at_all() {
        var forged = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("INFO <b onclick=x>".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        given().cookie("yakuba-notice", forged + ".%%%.AAAA")
                .get("/screens/help")
                .then()
                .statusCode(200)
                .body(not(containsString("<b onclick")));
    }
}
