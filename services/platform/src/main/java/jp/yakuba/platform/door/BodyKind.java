package jp.yakuba.platform.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Set;

/** What a request says of its body before any of it is read. */
record BodyKind(long length, MediaKind media) {

    /** The length of a body that comes in chunks. */
    static final long UNSAID = -1;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** How the body is to be read. */
    enum MediaKind {
        FORM,
        MULTIPART,
        /** Called as forms are, and none. */
        LIKE_A_FORM,
        OTHER
    }

    static BodyKind of(HttpServerRequest request) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            return new BodyKind(UNSAID, media(request));
        }
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return new BodyKind(length == null ? 0 : Long.parseLong(length), media(request));
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isLongerThan(long limit) {
        return length > limit;
    }

    /** Whether it is known beforehand that the body is no longer. */
    boolean isWithin(long limit) {
        return length != UNSAID && length <= limit;
    }

    boolean isForm() {
        return media == MediaKind.FORM || media == MediaKind.MULTIPART;
    }

    static boolean isSafe(HttpServerRequest request) {
        return SAFE.contains(request.method());
    }

    private static MediaKind media(HttpServerRequest request) {
        var types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.isEmpty()) {
            return MediaKind.OTHER;
        }
        var said = String.join(",", types).toLowerCase(Locale.ROOT);
        return switch (said.replaceFirst(";.*", "").strip()) {
            case FORM -> MediaKind.FORM;
            case MULTIPART -> MediaKind.MULTIPART;
            default -> said.contains(FORM) || said.contains("multipart/") ? MediaKind.LIKE_A_FORM : MediaKind.OTHER;
        };
    }
}
