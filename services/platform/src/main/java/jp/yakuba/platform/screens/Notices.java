package jp.yakuba.platform.screens;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yakuba.platform.door.CookieNames;

/**
 * What an operation tells the clerk on the page that follows it, across the redirect. Travels in a cookie of the session
 * that the page consumes, so say what was done and to which number, never a name or an address.
 */
@RequestScoped
public class Notices {

    private static final String COOKIE = "yakuba-notice";
    private static final int MOST = 5;

    private final CurrentVertxRequest request;
    private final List<Notice> toShow = new ArrayList<>();

    Notices(CurrentVertxRequest request) {
        this.request = request;
    }

    /** How a notice looks and is announced. */
    public enum Kind {
        SUCCESS,
        INFO,
        ALERT,
        ERROR;

        /** Name in style sheets and the cookie. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One sentence for the clerk. */
    public record Notice(Kind kind, String text) {}

    /** It is done. */
    public void success(String text) {
        add(new Notice(Kind.SUCCESS, text));
    }

    /** Worth knowing. */
    public void info(String text) {
        add(new Notice(Kind.INFO, text));
    }

    /** It is done, and something wants attention. */
    public void alert(String text) {
        add(new Notice(Kind.ALERT, text));
    }

    /** It was not done. */
    public void error(String text) {
        add(new Notice(Kind.ERROR, text));
    }

    private void add(Notice notice) {
        toShow.add(notice);
        setCookie(encode(toShow));
    }

    /** The notices to show now, those of the request before this one first; none of them is shown again. */
    List<Notice> take() {
        RoutingContext context = request.getCurrent();
        if (context == null) {
            return List.of();
        }
        Cookie carried = context.request().getCookie(CookieNames.of(COOKIE, context.request()));
        var taken = new ArrayList<Notice>();
        if (carried != null && toShow.isEmpty()) {
            taken.addAll(decode(carried.getValue()));
        }
        taken.addAll(toShow);
        toShow.clear();
        if (!taken.isEmpty()) {
            context.response().removeCookie(CookieNames.of(COOKIE, context.request()));
            context.response().addCookie(cookie("").setMaxAge(0));
        }
        return taken;
    }

    private void setCookie(String value) {
        request.getCurrent().response().addCookie(cookie(value));
    }

    private Cookie cookie(String value) {
        var asked = request.getCurrent().request();
        return Cookie.cookie(CookieNames.of(COOKIE, asked), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(asked.isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    private static String encode(List<Notice> notices) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                ".",
                notices.stream()
                        .limit(MOST)
                        .map(notice -> encoder.encodeToString(
                                (notice.kind() + " " + notice.text()).getBytes(StandardCharsets.UTF_8)))
                        .toList());
    }

    private static List<Notice> decode(String value) {
        return Stream.of(value.split("\\.", MOST)).flatMap(Notices::notice).toList();
    }

    /** The cookie comes from outside: what cannot be read is dropped, what can is shown escaped. */
    private static Stream<Notice> notice(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int space = Math.max(text.indexOf(' '), 0);
            return Stream.of(new Notice(
                    Kind.valueOf(text.substring(0, space)),
                    text.substring(space).strip()));
        } catch (IllegalArgumentException unreadable) {
            return Stream.empty();
        }
    }
}
