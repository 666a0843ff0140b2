package jp.yakuba.platform.screens;

import io.vertx.core.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a clerk wants the screens of this terminal to behave. Kept in a cookie: it is no one's data and follows the
 * terminal. Everything that changes how the keyboard works is off until chosen (WCAG 2.1.4, 3.2.2).
 *
 * @param enterMoves Enter goes to the next field of an entry form
 * @param singleKeys single-letter shortcuts work outside fields
 * @param largeText text is larger by an eighth
 */
public record Preferences(boolean enterMoves, boolean singleKeys, boolean largeText) {

    static final String COOKIE = "yakuba-preferences";
    private static final String SEPARATOR = ".";

    static Preferences of(@Nullable Cookie cookie) {
        List<String> chosen =
                cookie == null ? List.of() : List.of(cookie.getValue().split("\\.", 8));
        return of(chosen);
    }

    static Preferences of(List<String> chosen) {
        return new Preferences(
                chosen.contains("enterMoves"), chosen.contains("singleKeys"), chosen.contains("largeText"));
    }

    /** Names of what is chosen, as the settings form and the cookie hold them. */
    List<String> chosen() {
        var chosen = new ArrayList<String>();
        if (enterMoves) {
            chosen.add("enterMoves");
        }
        if (singleKeys) {
            chosen.add("singleKeys");
        }
        if (largeText) {
            chosen.add("largeText");
        }
        return chosen;
    }

    String cookieValue() {
        return String.join(SEPARATOR, chosen());
    }
}
