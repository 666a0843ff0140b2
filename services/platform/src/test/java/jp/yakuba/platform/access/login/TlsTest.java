package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import jp.yakuba.platform.DecidedOtherwise;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over TLS, here or at a proxy in front, cookies are bound to this very site and to TLS. */
@QuarkusTest
@TestProfile(DecidedOtherwise.class)
@QuarkusTestResource(PostgresForTests.class)
class TlsTest extends LoginForm {

    @TestHTTPResource(value = "/login", tls = true)
    @SuppressWarnings("NullAway.Init")
    URI login;

    @Test
    void over_tls_every_cookie_is_of_this_host_and_secure() {
        assertBound(enter(RestAssured.given().relaxedHTTPSValidation(), login));
    }

    @Test
    void over_tls_the_cookies_of_the_screens_are_of_this_host_too() {
        var saved = RestAssured.given()
                .relaxedHTTPSValidation()
                .redirects()
                .follow(false)
                .cookie("__Host-yakuba-session", CHIYODA.sessionCookie("hanako", Role.ADMINISTRATOR))
                .cookie("__Host-csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", CHIYODA.formToken("hanako"))
                .formParam("chosen", "largeText")
                .post(login.resolve("/screens/preferences"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.detailedCookie("__Host-yakuba-preferences").isSecured())
                .isTrue();
        assertThat(saved.detailedCookie("__Host-yakuba-notice").isSecured()).isTrue();
        assertThat(saved.getDetailedCookies().asList())
                .allSatisfy(cookie -> assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax"));
        assertThat(saved.getCookies().keySet()).allMatch(name -> name.startsWith("__Host-"));
        assertThat(RestAssured.given()
                        .relaxedHTTPSValidation()
                        .cookies(saved.cookies())
                        .cookie("__Host-yakuba-session", CHIYODA.sessionCookie("hanako", Role.ADMINISTRATOR))
                        .get(login.resolve("/screens/preferences"))
                        .asString())
                .contains("表示と操作の設定を保存しました。")
                .containsPattern("value=\"largeText\"[^>]*checked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLSv1.3 TLS_AES_256_GCM_SHA384",
                "TLSv1.3 TLS_AES_128_GCM_SHA256",
                "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
                "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"
            })
    void ciphers_that_are_recommended_are_spoken(String way) throws GeneralSecurityException, IOException {
        assertThat(agreed(way)).isEqualTo(way.replaceFirst(".* ", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384",
                "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256",
                "TLSv1.2 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"
            })
    void others_are_not(String way) {
        assertThatExceptionOfType(SSLException.class).isThrownBy(() -> agreed(way));
    }

    /** What both agree on, where the client knows this protocol and this cipher only. */
    private String agreed(String way) throws GeneralSecurityException, IOException {
        var words = way.split(" ", -1);
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        try (var socket = (SSLSocket) context.getSocketFactory().createSocket(login.getHost(), login.getPort())) {
            socket.setEnabledProtocols(new String[] {words[0]});
            socket.setEnabledCipherSuites(new String[] {words[1]});
            socket.startHandshake();
            return socket.getSession().getCipherSuite();
        }
    }

    @Test
    void over_tls_at_a_known_proxy_likewise() {
        assertBound(enter(RestAssured.given().header("X-Forwarded-Proto", "https"), plain()));
    }

    /** Lax, and not strict as that of the session: see {@code FormToken}. */
    @Test
    void the_value_against_forgery_is_kept_from_scripts_and_from_forms_of_other_sites() {
        var overTls = RestAssured.given()
                .relaxedHTTPSValidation()
                .get(login)
                .then()
                .extract()
                .detailedCookie("__Host-csrf-token");
        var plain = RestAssured.get(plain()).detailedCookie("csrf-token");

        for (var cookie : List.of(overTls, plain)) {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("Lax");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
            assertThat(cookie.hasExpiryDate() || cookie.getMaxAge() >= 0)
                    .as("it ends with the browser")
                    .isFalse();
        }
        assertThat(overTls.isSecured()).isTrue();
        assertThat(plain.isSecured()).isFalse();
    }

    @Test
    void a_browser_that_holds_a_value_of_ours_keeps_it_and_any_other_is_replaced() {
        assertThat(RestAssured.given()
                        .cookie("csrf-token", TestAccounts.FORM_VALUE)
                        .get(plain())
                        .cookies())
                .doesNotContainKey("csrf-token");
        assertThat(RestAssured.given()
                        .cookie("csrf-token", "planted")
                        .get(plain())
                        .cookie("csrf-token"))
                .isNotNull()
                .isNotEqualTo("planted");
    }

    @Test
    void without_tls_no_cookie_pretends_to_have_it() {
        var answer = enter(RestAssured.given(), plain());

        assertThat(answer.detailedCookie("yakuba-session").isSecured()).isFalse();
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void a_cookie_of_the_plain_name_does_not_count_over_tls() {
        var session = CHIYODA.sessionCookie("hanako", Role.ADMINISTRATOR);
        var page = RestAssured.given()
                .relaxedHTTPSValidation()
                .redirects()
                .follow(false)
                .cookie("yakuba-session", session)
                .get(login.resolve("/probe/accounts"));

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(RestAssured.given()
                        .relaxedHTTPSValidation()
                        .cookie("__Host-yakuba-session", session)
                        .get(login.resolve("/probe/accounts"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static Response enter(RequestSpecification browser, URI login) {
        return browser.redirects()
                .follow(false)
                .cookie("csrf-token", TestAccounts.FORM_VALUE)
                .cookie("__Host-csrf-token", TestAccounts.FORM_VALUE)
                .header("X-CSRF-TOKEN", TestAccounts.formToken())
                .formParam("municipality", "131016")
                .formParam("userId", "hanako")
                .formParam("password", PASSWORD)
                .post(login);
    }

    private static void assertBound(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        var cookie = answer.detailedCookie("__Host-yakuba-session");
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
    }

    private static URI plain() {
        return URI.create("http://localhost:" + RestAssured.port + "/login");
    }

    /** The certificate is the test's own. */
    private static final class Trusting extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
