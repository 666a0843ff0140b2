package jp.yakuba.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.vault.Fingerprints;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lets a client send a request again without fear: under the same {@code Idempotency-Key} the effect happens once, and
 * the first answer is given again. Key and effect are one transaction. A refused request leaves no key: sent again, it is
 * looked at afresh.
 *
 * <pre>{@code
 * return database.transact(operator.get(), work -> keys.once(work, () -> register(work, asked)));
 * }</pre>
 */
@ApplicationScoped
public class IdempotencyKeys {

    /** How long a key is remembered. */
    static final Duration REMEMBERED = Duration.ofDays(2);

    private static final String PURPOSE = "idempotent-request";
    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final long LOCK = 146;

    private final Fingerprints fingerprints;
    private final StoredAnswers answers;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final SentBody sent;

    IdempotencyKeys(
            Fingerprints fingerprints,
            StoredAnswers answers,
            HttpHeaders headers,
            UriInfo uri,
            Request request,
            SentBody sent) {
        this.fingerprints = fingerprints;
        this.answers = answers;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.sent = sent;
    }

    /** Answers the request being served, whose body is JSON; without a key in its header, each time anew. */
    public <T> RestResponse<T> once(UnitOfWork work, Supplier<RestResponse<T>> effect) {
        return onceFor(work, sent.text(), effect);
    }

    /** The same where something else than a JSON body tells the request from another, such as the digest of a file. */
    public <T> RestResponse<T> onceFor(UnitOfWork work, String content, Supplier<RestResponse<T>> effect) {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return effect.get();
        }
        var asked = new IdempotentRequest(key, operation(), content);
        return StoredAnswer.typed(once(work, asked, () -> effect.get().toResponse()));
    }

    private String operation() {
        var seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        return request.getMethod() + " " + uri.getPath() + (seen == null ? "" : " " + seen);
    }

    /**
     * Answers the request: by the effect if its key is new, with the stored answer if the same request was answered
     * before. Refuses with 422 if the key was used for another request, with 409 while the first one is being served.
     */
    public Response once(UnitOfWork work, IdempotentRequest asked, Supplier<Response> effect) {
        if (!lock(work, asked.key())) {
            throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
        }
        return locked(work, asked, effect);
    }

    /**
     * The same for a screen, where nobody would send it again: a second post waits until the first one is done, and is
     * answered as that was.
     */
    public Response inTurn(UnitOfWork work, IdempotentRequest asked, Supplier<Response> effect) {
        await(work, asked.key());
        return locked(work, asked, effect);
    }

    /** Whether the answer is that of an earlier request, so that nothing was done for this one. */
    public static boolean isRepeated(Response answer) {
        return answer.getHeaderString(REPLAYED) != null;
    }

    /** The answer that was given to a request with the key, whatever it asked. */
    public Optional<Response> given(UnitOfWork work, String key) {
        return answers.find(work, key).map(StoredAnswer::response);
    }

    private Response locked(UnitOfWork work, IdempotentRequest asked, Supplier<Response> effect) {
        var before = answers.find(work, asked.key());
        if (before.isEmpty()) {
            var answer = answer(work, asked, effect.get());
            answers.insert(work, asked.key(), answer);
            return answer.response();
        }
        var hash = before.get().requestHash();
        if (hash != null && !fingerprints.matches(work, PURPOSE, content(work, asked), hash)) {
            throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return Response.fromResponse(before.get().response())
                .header(REPLAYED, true)
                .build();
    }

    /** What is compared and kept as a keyed hash; of no other clerk's request. */
    private static String content(UnitOfWork work, IdempotentRequest asked) {
        return work.operator().userId() + "\n" + asked.content();
    }

    /** Forgets the keys that are too old to come again; returns how many. */
    public int deleteExpired(UnitOfWork work) {
        return work.sql()
                .createUpdate("delete from platform.idempotency_key where created_at < :before")
                .bind("before", work.now().minus(REMEMBERED))
                .execute();
    }

    /** Held until the end of the transaction; a second request with the key is not made to wait for it. */
    private static boolean lock(UnitOfWork work, String key) {
        return work.sql()
                .createQuery("""
                        select pg_try_advisory_xact_lock(
                            hashtextextended(concat_ws(' ', municipality, :user, :key), :lock))
                        from platform.current_municipality() municipality
                        """)
                .bind("user", work.operator().userId())
                .bind("key", key)
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private static void await(UnitOfWork work, String key) {
        work.sql()
                .createQuery("""
                        select pg_advisory_xact_lock(
                            hashtextextended(concat_ws(' ', municipality, :user, :key), :lock))::text
                        from platform.current_municipality() municipality
                        """)
                .bind("user", work.operator().userId())
                .bind("key", key)
                .bind("lock", LOCK)
                .mapTo(String.class)
                .one();
    }

    private StoredAnswer answer(UnitOfWork work, IdempotentRequest asked, Response response) {
        var kept = new LinkedHashMap<String, String>();
        for (var header : KEPT_HEADERS) {
            Optional.ofNullable(response.getHeaderString(header)).ifPresent(value -> kept.put(header, value));
        }
        var entity = response.getEntity();
        var body = entity == null || entity instanceof String ? (String) entity : answers.text(entity);
        if (body != null) {
            kept.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return new StoredAnswer(fingerprints.of(work, PURPOSE, content(work, asked)), response.getStatus(), kept, body);
    }
}
