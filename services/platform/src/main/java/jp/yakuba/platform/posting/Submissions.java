package jp.yakuba.platform.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.IdempotencyKeys;
import jp.yakuba.platform.rest.IdempotentRequest;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Does what a form posts once: a clerk who presses twice, or sends it again because the answer did not come, does nothing
 * twice and comes to where the first one led. The key of the form and the effect are one transaction; a refused post
 * leaves no key and is looked at afresh.
 *
 * <pre>{@code
 * return posts.once(operator.get(), work -> {
 *     desk.review(work, id);
 *     return Done.at("/movements/" + id, "審査済みにしました。");
 * });
 * }</pre>
 */
@ApplicationScoped
public class Submissions {

    private static final String AGAIN = "この操作は、すでに済んでいます。二重には行っていません。";
    private static final String OTHER = "この画面から前に送った内容で、すでに済んでいます。後から変えた内容は登録していません。";

    private final Database database;
    private final IdempotencyKeys keys;
    private final FormInstance form;
    private final KeptForms kept;
    private final Notices notices;
    private final UriInfo uri;

    Submissions(
            Database database, IdempotencyKeys keys, FormInstance form, KeptForms kept, Notices notices, UriInfo uri) {
        this.database = database;
        this.keys = keys;
        this.form = form;
        this.kept = kept;
        this.notices = notices;
        this.uri = uri;
    }

    /** Does it in one unit of work, unless this very form has done it, and goes on to where it led. */
    public Response once(Operator operator, Function<UnitOfWork, Done> effect) {
        var key = form.posted();
        if (key.isEmpty()) {
            var done = database.transact(operator, effect);
            return goOn(done);
        }
        var asked = request(key.get(), "");
        var first = new AtomicReference<Done>();
        try {
            var answer = database.transact(
                    operator,
                    work -> keys.inTurn(work, asked, () -> {
                        var done = effect.apply(work);
                        first.set(done);
                        kept.done(work, key.get(), done.address());
                        return stored(done);
                    }));
            return IdempotencyKeys.isRepeated(answer)
                    ? again(answer, AGAIN)
                    : goOn(Objects.requireNonNull(first.get()));
        } catch (Refusal refused) {
            if (refused.type() != ProblemType.IDEMPOTENCY_KEY_REUSED) {
                throw refused;
            }
            return database.transact(operator, work -> keys.given(work, asked.key()))
                    .map(before -> again(before, OTHER))
                    .orElseThrow(() -> refused);
        }
    }

    /** Where the form being served has led already; before something is done that is not part of the unit of work. */
    public Optional<Response> repeated(Operator operator) {
        return form.posted()
                .flatMap(key -> database.transact(
                        operator, work -> keys.given(work, request(key, "").key())))
                .map(before -> again(before, AGAIN));
    }

    /**
     * One of several things that a form asks for, each a unit of work of its own: does it unless it has been done. One that
     * is refused does not hold up the others.
     *
     * @return whether it is done
     */
    public boolean onceEach(Operator operator, String part, Function<UnitOfWork, URI> effect) {
        var key = form.posted();
        try {
            database.transact(
                    operator,
                    work -> key.isEmpty()
                            ? stored(effect.apply(work))
                            : keys.inTurn(
                                    work,
                                    new IdempotentRequest(
                                            request(key.get(), part).key(), operation(), part),
                                    () -> stored(effect.apply(work))));
            return true;
        } catch (Refusal | RejectedValue refused) {
            return false;
        }
    }

    private IdempotentRequest request(String key, String part) {
        var body = new TreeMap<>(form.fields()) + " " + form.files();
        var place = Integer.toHexString((operation() + " " + part).hashCode());
        return new IdempotentRequest("form:" + key + ":" + place, operation(), body);
    }

    private String operation() {
        return "POST " + uri.getPath();
    }

    private static Response stored(URI address) {
        return stored(new Done(address, "", null));
    }

    private static Response stored(Done done) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, done.address().toString())
                .entity(done.notice())
                .build();
    }

    private Response goOn(Done done) {
        if (done.answer() != null) {
            return done.answer();
        }
        if (!done.notice().isEmpty()) {
            notices.success(done.notice());
        }
        return Response.seeOther(done.address()).build();
    }

    private Response again(Response before, String why) {
        if (before.getEntity() instanceof String notice && !notice.isEmpty()) {
            notices.success(notice);
        }
        notices.info(why);
        return Response.seeOther(URI.create(before.getHeaderString(HttpHeaders.LOCATION)))
                .build();
    }
}
