package jp.yakuba.platform.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks the form with a file that is taken as it comes. The framework would put such a file on the disk as it is; so it is
 * told of a stream of bytes, and only whoever asks here knows that it is a form and where its parts end.
 */
public final class StreamedForm {

    private static final String BOUNDARY = StreamedForm.class.getName();
    private static final Pattern SAID = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))");

    private StreamedForm() {}

    /** Whether it is a form that can be taken apart; if so, it is one from now on. */
    static boolean mark(RoutingContext context) {
        var boundary = said(context);
        boundary.ifPresent(between -> {
            context.put(BOUNDARY, between);
            context.request().headers().set(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
        });
        return boundary.isPresent();
    }

    /** What the sender says that lies between the parts. */
    static Optional<String> said(RoutingContext context) {
        var said = SAID.matcher(String.valueOf(context.request().headers().get(HttpHeaders.CONTENT_TYPE)));
        return said.find() ? Optional.of(said.group(1) == null ? said.group(2) : said.group(1)) : Optional.empty();
    }

    /** What lies between its parts; empty for every other request. */
    public static Optional<String> boundary(RoutingContext context) {
        return Optional.ofNullable(context.get(BOUNDARY));
    }
}
