package jp.yakuba.platform.access.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A small OpenID provider: discovery, keys, authorization code flow with signed tokens. It asks nobody for a password;
 * who logs in is said by {@code as}, a list of claims such as {@code preferred_username=hanako}.
 */
public class OpenIdProvider implements QuarkusTestResourceLifecycleManager {

    private static final String CLIENT = "yakuba-town";
    /** Which the client and the provider both know. */
    static final String SECRET = "a-secret-of-at-least-thirty-two-characters";

    private final KeyPair own = keys();
    private final KeyPair foreign = keys();
    private final HttpServer server = server();
    private final String address = "http://127.0.0.1:" + server.getAddress().getPort();
    /** Who it says that it is. */
    private String issuer = address;

    @Override
    public void init(Map<String, String> arguments) {
        issuer = arguments.getOrDefault("issuer", address);
    }

    @Override
    public Map<String, String> start() {
        server.createContext(
                "/.well-known/openid-configuration", exchange -> json(exchange, """
                {"issuer": "%2$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"], "code_challenge_methods_supported": ["S256"]}""".formatted(address, issuer)));
        server.createContext("/keys", exchange -> {
            var key = (RSAPublicKey) own.getPublic();
            json(
                    exchange,
                    "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"1\","
                            + " \"n\": \"%s\", \"e\": \"%s\"}]}"
                                    .formatted(number(key.getModulus()), number(key.getPublicExponent())));
        });
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::exchange);
        server.createContext("/sign", exchange -> plain(exchange, token(query(exchange), own.getPrivate())));
        server.createContext("/forge", exchange -> plain(exchange, token(query(exchange), foreign.getPrivate())));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return Map.of(
                "yakuba.access.login", "oidc",
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", address,
                "quarkus.oidc.client-id", CLIENT,
                "quarkus.oidc.credentials.secret", SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Shows a form to whoever has not said who they are; then sends them back with a code that holds the claims. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = query(exchange);
        if (!asked.containsKey("as")) {
            var hidden = asked.entrySet().stream()
                    .map(one -> "<input type=hidden name=\"%s\" value=\"%s\">".formatted(one.getKey(), one.getValue()))
                    .collect(Collectors.joining());
            answer(
                    exchange,
                    200,
                    "text/html",
                    "<form><input name=as autofocus>" + hidden + "<button>OK</button></form>");
            return;
        }
        var code = encoded((asked.get("as") + "&nonce=" + asked.getOrDefault("nonce", "")).getBytes(UTF_8));
        exchange.getResponseHeaders()
                .add("Location", "%s?code=%s&state=%s".formatted(asked.get("redirect_uri"), code, asked.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var claims = parameters(new String(Base64.getUrlDecoder().decode(form.get("code")), UTF_8));
        var token = token(claims, own.getPrivate());
        json(
                exchange,
                "{\"access_token\": \"%s\", \"id_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 300}"
                        .formatted(token, token));
    }

    private String token(Map<String, String> claims, PrivateKey key) {
        var now = Instant.now().getEpochSecond();
        var all = new LinkedHashMap<String, String>();
        all.put("iss", issuer);
        all.put("sub", "1");
        all.put("aud", CLIENT);
        all.putAll(claims);
        var life = Long.parseLong(all.getOrDefault("life", "300"));
        all.remove("life");
        var body = all.entrySet().stream()
                .map(claim -> "\"%s\": \"%s\"".formatted(claim.getKey(), claim.getValue()))
                .collect(Collectors.joining(", ", "{\"iat\": " + now + ", \"exp\": " + (now + life) + ", ", "}"));
        var signed = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"1\"}".getBytes(UTF_8)) + "."
                + encoded(body.getBytes(UTF_8));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        return parameters(String.valueOf(exchange.getRequestURI().getRawQuery()));
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split("&"))
                .map(one -> one.split("=", 2))
                .filter(one -> one.length == 2 && !one[1].isEmpty())
                .collect(Collectors.toMap(
                        one -> one[0],
                        one -> URLDecoder.decode(one[1], UTF_8),
                        (first, _) -> first,
                        LinkedHashMap::new));
    }

    /** The claims as they are said in {@code as}. */
    static String as(String claims) {
        return "as=" + URLEncoder.encode(claims, UTF_8);
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, "application/json", body);
    }

    private static void plain(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, "text/plain", body);
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
