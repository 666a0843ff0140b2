package jp.yakuba.platform.door;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import jp.yakuba.platform.door.BodyKind.MediaKind;
import jp.yakuba.platform.problems.Incident;
import jp.yakuba.platform.problems.Outage;
import jp.yakuba.platform.problems.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request before a thread is given to it, so that senders who hold theirs back hold nothing but a
 * socket for a short while. A short body is taken from anybody, a long one or one with files from those who are known, and
 * a file that is too long for memory only where a room says so: there it is read as it comes.
 */
@ApplicationScoped
class BodyReading {

    private static final Logger LOG = Logger.getLogger(BodyReading.class);

    /** After the mechanisms of authentication were asked whose turn it is, and before anything is decided by it. */
    private static final int AFTER_AUTHENTICATION = 50;

    private final DoorSettings settings;
    private final UnreadBodies<ArrivingBody> unread;
    private final IdentityProviderManager identities;
    private final UnknownCaller unknown;
    private final FilePaths filePaths;
    private final Semaphore files;

    BodyReading(DoorSettings settings, IdentityProviderManager identities, UnknownCaller unknown) {
        this.settings = settings;
        this.unread = new UnreadBodies<>(settings.unreadBodies(), settings.unreadBodiesOfAClient());
        this.identities = identities;
        this.unknown = unknown;
        this.filePaths = new FilePaths(
                settings.filePaths().values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        this.files = new Semaphore(settings.filesAtOnce());
    }

    /** How many bodies are under way. */
    int underWay() {
        return unread.count();
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, AFTER_AUTHENTICATION);
    }

    private void read(RoutingContext context) {
        var request = context.request();
        var kind = BodyKind.of(request);
        if (BodyKind.isSafe(request)) {
            safe(context, kind);
        } else if (kind.isEmpty()) {
            empty(context, kind);
        } else if (!isTaken(context, kind)) {
            TurnedAway.answer(request, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else if (filePaths.matches(context.normalizedPath())) {
            ifKnown(context, () -> asItComes(context, kind));
        } else if (kind.isLongerThan(settings.longestBody().asLongValue())) {
            TurnedAway.answer(request, ProblemType.TOO_LARGE);
        } else if (kind.media() != MediaKind.MULTIPART
                && kind.isWithin(settings.longestOfAnybody().asLongValue())) {
            whole(context, kind, settings.longestOfAnybody().asLongValue());
        } else {
            ifKnown(context, () -> whole(context, kind, settings.longestBody().asLongValue()));
        }
    }

    /**
     * Screens take forms and nothing else: only they carry the token against forgery where it is looked for. The REST
     * interface takes none. What looks like a form to a reader that only compares beginnings is neither.
     */
    private static boolean isTaken(RoutingContext context, BodyKind kind) {
        return RestPath.matches(context.normalizedPath()) ? kind.media() == MediaKind.OTHER : kind.isForm();
    }

    /** What only asks has nothing to say in a body, and no form to read. */
    private static void safe(RoutingContext context, BodyKind kind) {
        if (kind.media() != MediaKind.OTHER) {
            TurnedAway.answer(context.request(), ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else if (!kind.isEmpty()) {
            TurnedAway.answer(context.request(), ProblemType.MALFORMED);
        } else {
            context.next();
        }
    }

    /** A form without fields may be empty; one with files has at least its end. */
    private static void empty(RoutingContext context, BodyKind kind) {
        switch (kind.media()) {
            case MULTIPART -> TurnedAway.answer(context.request(), ProblemType.MALFORMED);
            case LIKE_A_FORM -> TurnedAway.answer(context.request(), ProblemType.UNSUPPORTED_MEDIA_TYPE);
            case FORM, OTHER -> context.next();
        }
    }

    private void ifKnown(RoutingContext context, Runnable goOn) {
        var loop = context.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> loop.runOnContext(_ -> decide(context, identity, goOn)),
                        failure -> loop.runOnContext(_ -> unclear(context, failure)));
    }

    private void unclear(RoutingContext context, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            unknown.answer(context);
        } else if (Outage.is(failure)) {
            Outage.log(failure);
            TurnedAway.answer(context.request(), ProblemType.UNAVAILABLE);
        } else {
            Incident.log(LOG, "Finding out who sends a body", failure);
            TurnedAway.answer(context.request(), ProblemType.INTERNAL);
        }
    }

    private void decide(RoutingContext context, @Nullable SecurityIdentity identity, Runnable goOn) {
        if (identity == null || identity.isAnonymous()) {
            unknown.answer(context);
        } else {
            goOn.run();
        }
    }

    private void whole(RoutingContext context, BodyKind kind, long limit) {
        var request = context.request();
        var body = new ArrivingBody(
                request, context.vertx().getOrCreateContext(), limit, unread::leave, new ArrivingBody.End() {
                    @Override
                    public void read(Buffer read) {
                        if (isReadable(context, kind, read.getBytes())) {
                            ((RoutingContextInternal) context).setBody(read);
                            context.next();
                        } else {
                            TurnedAway.answer(request, ProblemType.MALFORMED);
                        }
                    }

                    @Override
                    public void refused(ProblemType why) {
                        TurnedAway.answer(request, why);
                    }
                });
        unread.enter(client(context), body).ifPresent(ArrivingBody::drop);
        body.begin(settings.bodyTime());
    }

    private static boolean isReadable(RoutingContext context, BodyKind kind, byte[] body) {
        return switch (kind.media()) {
            case FORM -> FormBytes.areReadable(body);
            case MULTIPART ->
                StreamedForm.said(context)
                        .filter(boundary -> FormBytes.haveParts(body, boundary))
                        .isPresent();
            case LIKE_A_FORM, OTHER -> true;
        };
    }

    private void asItComes(RoutingContext context, BodyKind kind) {
        if (kind.isLongerThan(settings.longestFile().asLongValue())) {
            TurnedAway.answer(context.request(), ProblemType.TOO_LARGE);
        } else if (!files.tryAcquire()) {
            TurnedAway.answer(context.request(), ProblemType.TOO_MANY_REQUESTS);
        } else {
            context.addEndHandler(_ -> files.release());
            if (RestPath.matches(context.normalizedPath()) || StreamedForm.mark(context)) {
                context.next();
            } else {
                TurnedAway.answer(context.request(), ProblemType.UNSUPPORTED_MEDIA_TYPE);
            }
        }
    }

    private static String client(RoutingContext context) {
        var address = context.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "local" : address.hostAddress();
    }
}
