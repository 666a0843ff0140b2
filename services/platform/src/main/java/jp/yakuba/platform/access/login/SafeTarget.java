package jp.yakuba.platform.access.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after the login: a path of this site and nothing else, whatever the address of the login page says.
 *
 * @param path absolute path without host and fragment; its query may hold numbers and keys of screens, nothing else
 */
record SafeTarget(String path) {

    /** One slash and then no other, no backslash, no percent: nothing a browser could take for another host. */
    private static final Pattern PATH =
            Pattern.compile("/(?:[A-Za-z0-9_~.-][A-Za-z0-9_~./-]{0,299})?(?:\\?[A-Za-z0-9_=&-]{1,200})?");

    private static final SafeTarget HOME = new SafeTarget("/");

    static SafeTarget of(@Nullable String asked) {
        return of(asked, HOME);
    }

    /** What was asked for, or else the other. */
    static SafeTarget of(@Nullable String asked, SafeTarget other) {
        return asked != null && PATH.matcher(asked).matches() && !asked.startsWith("/login")
                ? new SafeTarget(asked)
                : other;
    }

    URI address() {
        return URI.create(path);
    }

    /** The page, told to come here afterwards. */
    URI after(String page) {
        return path.equals("/")
                ? URI.create(page)
                : URI.create(page + "?to=" + URLEncoder.encode(path, StandardCharsets.US_ASCII));
    }
}
