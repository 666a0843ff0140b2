package jp.yakuba.platform;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.access.permission.Permissions;
import jp.yakuba.platform.access.session.FormTokens;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Municipalities and accounts for tests, made as they are asked for, and requests in their name. For tests of other
 * rooms: the accounts are written as rows, so nothing of this needs a login.
 *
 * <pre>{@code
 * private static final TestAccounts CHIYODA = new TestAccounts("131016");
 * CHIYODA.rest("clerk1", Role.CLERK).get("/resident-records/v1/residents/…").then().statusCode(200);
 * }</pre>
 *
 * @param municipality whose accounts they are
 */
public record TestAccounts(MunicipalityCode municipality) {

    /** Forms in UTF-8; REST Assured would turn every kanji into a question mark. */
    private static final RestAssuredConfig AS_BROWSERS_ENCODE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().defaultCharsetForContentType("UTF-8", ContentType.URLENC));

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What each account was given last, by which application: it is not written again for each of thousands of requests. */
    private static final Map<String, List<Object>> GIVEN = new ConcurrentHashMap<>();

    /** The value that a test's browser holds in the cookie against forgery. */
    public static final String FORM_VALUE = "AAAAAAAAAAAAAAAAAAAAAA";

    public TestAccounts(String municipalityCode) {
        this(new MunicipalityCode(municipalityCode));
    }

    /** What the forms of the browser with {@link #FORM_VALUE} carry before the login. */
    public static String formToken() {
        return formToken(Optional.empty());
    }

    /** What the forms of the browser with {@link #FORM_VALUE} carry that the account is shown. */
    public String formToken(String userId) {
        return formToken(Optional.of(new Operator(municipality, userId, userId, "市民課", Set.of(), "test", "本庁")));
    }

    private static String formToken(Optional<Operator> clerk) {
        return Arc.container().instance(FormTokens.class).get().token(FORM_VALUE, clerk);
    }

    /** The account as an operator, with the permissions of its roles; for calls without HTTP. */
    public Operator operator(String userId, Role... roles) {
        account(userId, List.of(), roles);
        var permissions = Arc.container().instance(Permissions.class).get().defaults(held(roles));
        return new Operator(municipality, userId, userId, "市民課", permissions, "test", "本庁");
    }

    /** A REST request with a token of the account, which is made with these roles. */
    public RequestSpecification rest(String userId, Role... roles) {
        account(userId, List.of(), roles);
        return withToken(userId);
    }

    /** A REST request with a token of an account that holds just these roles. */
    public RequestSpecification restAs(String userId, HeldRole... roles) {
        account(userId, List.of(), List.of(roles));
        return withToken(userId);
    }

    /** A browser's request with the session of an account that holds just these roles. */
    public RequestSpecification browserAs(String userId, HeldRole... roles) {
        account(userId, List.of(), List.of(roles));
        return withSession(userId);
    }

    /** A REST request by an account that has these permissions and no role. */
    public RequestSpecification restWith(String userId, String... permissions) {
        account(userId, List.of(permissions));
        return withToken(userId);
    }

    /** A browser's request with the cookies of the account's session and the token against forgery. */
    public RequestSpecification browser(String userId, Role... roles) {
        account(userId, List.of(), roles);
        return withSession(userId);
    }

    /** A browser's request by an account that has these permissions and no role. */
    public RequestSpecification browserWith(String userId, String... permissions) {
        account(userId, List.of(permissions));
        return withSession(userId);
    }

    /** The value of the {@code yakuba-session} cookie of a new session; for real browsers. */
    public String sessionCookie(String userId, Role... roles) {
        account(userId, List.of(), roles);
        return municipality.value() + "." + session(userId);
    }

    /** The value of the cookie of a new session of an account with these roles, each of its business. */
    public String sessionCookieAs(String userId, HeldRole... roles) {
        account(userId, List.of(), List.of(roles));
        return municipality.value() + "." + session(userId);
    }

    /** The value of the cookie of a new session of an account that has these permissions and no role. */
    public String sessionCookieWith(String userId, String... permissions) {
        account(userId, List.of(permissions));
        return municipality.value() + "." + session(userId);
    }

    /** Makes the municipality known. */
    public TestAccounts register() {
        run("""
                insert into platform.municipality (prefecture, name) values ('東京都', '千代田区') on conflict do nothing""");
        return this;
    }

    /** An access token of an account that has these permissions and no role. */
    public String bearerToken(String userId, String... permissions) {
        account(userId, List.of(permissions));
        return token(userId);
    }

    private RequestSpecification withToken(String userId) {
        return bearing(token(userId));
    }

    private static RequestSpecification bearing(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    /** Requests of an account that has these permissions and no role, which is made once for however many there are. */
    public Caller caller(String userId, Collection<String> permissions) {
        account(userId, List.copyOf(permissions));
        var token = token(userId);
        var session = session(userId);
        return new Caller(() -> bearing(token), () -> inSession(userId, session));
    }

    /**
     * One who asks for much.
     *
     * @param rest requests with one token
     * @param browser requests in one session
     */
    public record Caller(Supplier<RequestSpecification> rest, Supplier<RequestSpecification> browser) {}

    private String token(String userId) {
        var secret = secret();
        run("""
                insert into platform.api_token
                    (token_id, token_hash, user_id, label, created_at, created_by, expires_at)
                values (?, ?, ?, 'test', now(), 'test', now() + interval '100 days')
                """, UUID.randomUUID(), hash(secret), userId);
        return "yk_" + municipality.value() + "_" + secret;
    }

    private RequestSpecification withSession(String userId) {
        return inSession(userId, session(userId));
    }

    private RequestSpecification inSession(String userId, String session) {
        return RestAssured.given()
                .config(AS_BROWSERS_ENCODE)
                .redirects()
                .follow(false)
                .cookie("yakuba-session", municipality.value() + "." + session)
                .cookie("csrf-token", FORM_VALUE)
                .header("X-CSRF-TOKEN", formToken(userId));
    }

    private String session(String userId) {
        var secret = secret();
        run("""
                insert into platform.session
                    (token_hash, user_id, second_factor, terminal, began_at, seen_at, ends_at)
                values (?, ?, true, 'test', now(), now(), now() + interval '100 days')
                """, hash(secret), userId);
        return secret;
    }

    /** Makes the account, or gives it these rights from now on; many tests of one moment may ask for the same one. */
    private void account(String userId, List<String> permissions, Role... roles) {
        account(userId, permissions, held(roles));
    }

    private void account(String userId, List<String> permissions, List<HeldRole> roles) {
        var key = municipality.value() + userId;
        List<Object> rights = List.of(Arc.container(), permissions, roles);
        if (!rights.equals(GIVEN.get(key))) {
            register();
            give(userId, permissions, roles);
            GIVEN.put(key, rights);
        }
    }

    private void give(String userId, List<String> permissions, List<HeldRole> roles) {
        var roleCodes = roles.stream().map(HeldRole::code).toArray(String[]::new);
        inTransaction(work -> {
            work.sql().execute("select pg_advisory_xact_lock(hashtext(?))", municipality.value() + userId);
            work.sql().execute("""
                    insert into platform.account (user_id, kind, created_at, created_by)
                    values (?, 'person', now(), 'test') on conflict do nothing
                    """, userId);
            work.sql().execute("""
                    insert into platform.account_version (user_id, version, effective_from, name, department, place,
                        roles, granted, withheld, valid_from, recorded_at, recorded_by)
                    select ?, coalesce(max(version), 0) + 1, date '2000-01-01', ?, '市民課', '本庁', ?, ?, '{}',
                        date '2000-01-01', now(), 'test'
                    from platform.account_version where user_id = ?
                    """, userId, userId, roleCodes, permissions.toArray(String[]::new), userId);
        });
    }

    /** The roles, in every business that is here and in the town hall. */
    public static List<HeldRole> held(Role... roles) {
        return HeldRole.offered().stream()
                .filter(offered -> List.of(roles).contains(offered.role()))
                .toList();
    }

    private void run(String sql, Object... values) {
        inTransaction(work -> work.sql().execute(sql, values));
    }

    private void inTransaction(Consumer<UnitOfWork> action) {
        var database = Arc.container().instance(Database.class).get();
        database.transactAll(Operator.system(municipality, "test"), action);
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
