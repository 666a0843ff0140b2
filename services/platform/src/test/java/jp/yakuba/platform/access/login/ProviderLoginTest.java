package jp.yakuba.platform.access.login;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.account.AccountKind;
import jp.yakuba.platform.access.account.AccountProfile;
import jp.yakuba.platform.access.account.Accounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.Browser;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code yakuba.access.login=oidc}: the provider says who it is, the account says what they may do. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@QuarkusTestResource(value = OpenIdProvider.class, restrictToAnnotatedClass = true)
@Requirement("001/10.3")
class ProviderLoginTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");
    private static final Operator ADMINISTRATION = Operator.system(CHIYODA.municipality(), "test");
    private static final String HANAKO = "preferred_username=hanako&municipality_code=131016";

    @Inject
    Database database;

    @Inject
    Accounts accounts;

    private final String provider = ConfigProvider.getConfig()
            .getOptionalValue("quarkus.oidc.auth-server-url", String.class)
            .orElse("");

    private final Map<String, String> cookies = new HashMap<>();

    @BeforeEach
    void hireAClerk() {
        CHIYODA.register();
        database.transactAll(ADMINISTRATION, work -> {
            var profile =
                    AccountProfile.of("窓口 花子", "市民課", "本庁", Set.of(HeldRole.of(Role.ADMINISTRATOR)), work.today());
            accounts.add(work, "hanako", AccountKind.PERSON, profile);
            accounts.addVersion(work, "hanako", work.today(), profile);
            accounts.setLocked(work, "hanako", false);
            accounts.add(work, "machine", AccountKind.SYSTEM, profile);
            work.sql().execute("delete from platform.session");
        });
    }

    @Test
    @Requirement("001/10.3#5")
    void the_provider_leads_back_to_where_one_wanted_to_go() {
        // Given
        var asked = get("/access/accounts");
        assertThat(location(asked)).isEqualTo("/login?to=%2Faccess%2Faccounts");
        var sent = get(location(get(location(asked))));
        assertThat(sent.header("Location"))
                .startsWith(provider + "/authorize?")
                .contains("code_challenge=", "nonce=", "client_id=yakuba-town");

        // When
        var entered = follow(sent, HANAKO);

        // Then
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
        assertThat(entered.header("Refresh")).isEqualTo("0;url=/access/accounts");
        assertThat(cookies.keySet()).as("one session, and it is ours").containsOnlyOnce("yakuba-session");
        assertThat(cookies.keySet()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(get("/access/accounts").statusCode()).isEqualTo(200);
        assertThat(told("access.login")).contains("success hanako oidc");
    }

    @Test
    void without_the_claim_the_municipality_of_the_service_would_count_and_there_is_none() {
        assertThat(follow(begin(), "preferred_username=hanako").statusCode()).isEqualTo(403);
        assertThat(get("/access/accounts").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preferred_username=nobody&municipality_code=131016",
                "preferred_username=hanako&municipality_code=011002",
                "preferred_username=machine&municipality_code=131016",
                "preferred_username=hanako&municipality_code=131017",
                "preferred_username=HANAKO '&municipality_code=131016",
                "email=hanako&municipality_code=131016"
            })
    void who_has_no_account_is_refused_and_none_is_made(String claims) {
        var refused = follow(begin(), claims);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("ログインできません");
        assertThat(cookies).doesNotContainKey("yakuba-session");
        assertThat(get("/access/accounts").statusCode()).isEqualTo(303);
    }

    @Test
    @Requirement("001/10.2#4")
    void a_locked_account_is_refused_and_the_audit_log_is_told_why() {
        lock();

        assertThat(follow(begin(), HANAKO).statusCode()).isEqualTo(403);
        assertThat(follow(begin(), "preferred_username=nobody&municipality_code=131016")
                        .statusCode())
                .isEqualTo(403);
        assertThat(told("access.login")).contains("refused hanako oidc locked", "refused - oidc unknown-user");
    }

    @Test
    void a_lock_a_logout_and_idleness_end_the_session() {
        follow(begin(), HANAKO);
        lock();
        assertThat(get("/account").statusCode()).isEqualTo(303);

        unlock();
        assertThat(get("/account").statusCode()).isEqualTo(200);
        database.transactAll(ADMINISTRATION, work -> work.sql()
                .execute("update platform.session set seen_at = now() - interval '31 minutes'"));
        assertThat(get("/account").statusCode()).isEqualTo(303);

        follow(begin(), HANAKO);
        var left = post("/logout");
        assertThat(location(left)).isEqualTo("/login/ended");
        assertThat(get("/login/ended").asString()).contains(provider + "/logout");
        assertThat(get("/account").statusCode()).isEqualTo(303);
        assertThat(told("access.logout")).isNotEmpty();
    }

    @Test
    void passwords_do_not_count() {
        assertThat(post("/login").statusCode()).isEqualTo(405);
        assertThat(location(post("/account/password")))
                .as("a form does not lead to another site")
                .isEqualTo("/login/ended");
        follow(begin(), HANAKO);
        assertThat(post("/account/password").statusCode()).isEqualTo(404);
        assertThat(get("/account").asString()).doesNotContain("パスワード", "認証アプリ");
    }

    @Test
    void an_access_token_of_the_provider_opens_the_rest_interface_and_no_screen() {
        assertThat(rest(token("sign", HANAKO))).isEqualTo(200);
        assertThat(rest(token("forge", HANAKO))).as("signed by another").isEqualTo(401);
        assertThat(rest(token("sign", HANAKO + "&life=-600"))).as("expired").isEqualTo(401);
        assertThat(rest(token("sign", HANAKO + "&aud=another")))
                .as("for another")
                .isEqualTo(401);
        assertThat(rest(token("sign", HANAKO + "&iss=http://another")))
                .as("by another")
                .isEqualTo(401);
        assertThat(rest(token("sign", "preferred_username=nobody&municipality_code=131016")))
                .isEqualTo(401);
        assertThat(RestAssured.given()
                        .redirects()
                        .follow(false)
                        .header("Authorization", "Bearer " + token("sign", HANAKO))
                        .get("/access/accounts")
                        .statusCode())
                .isEqualTo(303);
        lock();
        assertThat(rest(token("sign", HANAKO))).as("locked").isEqualTo(401);
    }

    /** Both are for this client; what tells who logged in is for the screens alone. */
    @ParameterizedTest
    @ValueSource(strings = {"nonce=1", "at_hash=1", "c_hash=1", "typ=ID"})
    void an_id_token_is_no_access_token(String mark) {
        assertThat(rest(token("sign", HANAKO + "&" + mark))).isEqualTo(401);
        assertThat(rest(token("sign", HANAKO + "&typ=Bearer"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce=another", "aud=another", "iss=http://another", "life=-600"})
    void an_id_token_of_another_login_for_another_by_another_or_of_before_opens_nothing(String claim) {
        comeBack(begin(), HANAKO + "&" + claim);

        assertThat(cookies.keySet()).noneMatch(name -> name.startsWith("q_session") || name.equals("yakuba-session"));
        assertThat(get("/access/accounts").statusCode()).isEqualTo(303);
    }

    @Test
    void what_comes_back_to_a_browser_that_asked_for_nothing_opens_nothing() {
        var sent = begin();
        cookies.clear();
        comeBack(sent, HANAKO);

        assertThat(cookies.keySet()).noneMatch(name -> name.startsWith("q_session") || name.equals("yakuba-session"));
    }

    /** What the provider's keys are made for, and no other way: not unsigned, and not by what is known to more than the provider. */
    @Test
    void a_token_counts_only_if_signed_in_the_way_of_the_provider_s_keys() throws GeneralSecurityException {
        var parts = token("sign", HANAKO).split("\\.", -1);
        var unsigned = encoded("{\"alg\": \"none\", \"typ\": \"JWT\"}") + "." + parts[1] + ".";
        var renamed =
                encoded("{\"alg\": \"none\", \"typ\": \"JWT\", \"kid\": \"1\"}") + "." + parts[1] + "." + parts[2];

        assertThat(rest(unsigned)).as("unsigned").isEqualTo(401);
        assertThat(rest(renamed)).as("said to be unsigned").isEqualTo(401);
        for (var secret : List.of(OpenIdProvider.SECRET, publicKey())) {
            assertThat(rest(signedWithASecret(parts[1], secret)))
                    .as("signed with what the client knows too")
                    .isEqualTo(401);
        }
    }

    private static String signedWithASecret(String claims, String secret) throws GeneralSecurityException {
        var signed = encoded("{\"alg\": \"HS256\", \"typ\": \"JWT\", \"kid\": \"1\"}") + "." + claims;
        var hmac = Mac.getInstance("HmacSHA256");
        hmac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        return signed + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.doFinal(signed.getBytes(UTF_8)));
    }

    /** As the provider tells it to everybody. */
    private String publicKey() {
        return RestAssured.get(provider + "/keys").jsonPath().getString("keys[0].n");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @Test
    void an_api_token_goes_on_to_count() {
        CHIYODA.restWith("reader", "access.tokens")
                .get("/access/v1/tokens")
                .then()
                .statusCode(200);
    }

    /** The provider is another site here ({@code 127.0.0.1}, not {@code localhost}), as it is in a town hall. */
    @Test
    void a_browser_gets_from_the_provider_to_the_page_by_keyboard() {
        try (var browser = Browser.start();
                var terminal = browser.terminal()) {
            var page = terminal.newPage();
            page.navigate(Browser.address("/access/accounts"));
            page.locator("[name=as]").fill(HANAKO);
            page.keyboard().press("Enter");
            page.waitForURL(Browser.address("/access/accounts"));
            assertThat(page.locator("h1").textContent()).contains("利用者");

            page.getByText("ログアウト").focus();
            page.keyboard().press("Enter");
            page.waitForURL(Browser.address("/login/ended"));
            Browser.look(page, "login-ended");

            page.getByText("ログインする").focus();
            page.keyboard().press("Enter");
            page.locator("[name=as]").fill("preferred_username=nobody&municipality_code=131016");
            page.keyboard().press("Enter");
            page.getByText("システム管理者に連絡してください")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(WaitForSelectorState.VISIBLE));
            Browser.look(page, "login-refused-by-provider");
        }
    }

    private Response begin() {
        cookies.clear();
        return get("/login/provider");
    }

    /** From the provider, where one logs in with these claims, back to the page that ends the login. */
    private Response follow(Response sent, String claims) {
        return get(location(comeBack(sent, claims)));
    }

    /** The answer to what the provider sends back: the code. */
    private Response comeBack(Response sent, String claims) {
        var back = RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(sent.header("Location") + "&" + OpenIdProvider.as(claims));
        return get(location(back));
    }

    private Response get(String path) {
        return keep(RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(cookies)
                .get(path));
    }

    private Response post(String path) {
        var withToken = new HashMap<>(cookies);
        withToken.put("csrf-token", TestAccounts.FORM_VALUE);
        return keep(RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(withToken)
                .header("X-CSRF-TOKEN", CHIYODA.formToken("hanako"))
                .contentType("application/x-www-form-urlencoded")
                .post(path));
    }

    private Response keep(Response answer) {
        for (var cookie : answer.detailedCookies()) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
        return answer;
    }

    private static String location(Response answer) {
        return String.valueOf(answer.header("Location")).replaceFirst("http://localhost:[0-9]+", "");
    }

    private String token(String how, String claims) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .get(provider + "/" + how + "?" + claims)
                .asString();
    }

    private static int rest(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/access/v1/tokens?userId=hanako")
                .statusCode();
    }

    private void lock() {
        database.transactAll(ADMINISTRATION, work -> accounts.setLocked(work, "hanako", true));
    }

    private void unlock() {
        database.transactAll(ADMINISTRATION, work -> accounts.setLocked(work, "hanako", false));
    }

    private List<String> told(String operation) {
        return database.transact(ADMINISTRATION, work -> work.sql()
                .createQuery("""
                        select concat_ws(' ', outcome, user_id, details ->> 'method', details ->> 'reason')
                        from platform.audit_entry where operation = :operation""")
                .bind("operation", operation)
                .mapTo(String.class)
                .list());
    }
}
