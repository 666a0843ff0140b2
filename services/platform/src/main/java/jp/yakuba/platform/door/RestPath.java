package jp.yakuba.platform.door;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paths belong to the REST interface: {@code /<room>/v1/…}. */
public final class RestPath {

    private static final Pattern REST = Pattern.compile("/[a-z-]+/v[0-9]+(/.*)?");

    private RestPath() {}

    /** Whether the path belongs to the REST interface; of a request without a path, no. */
    public static boolean matches(@Nullable String path) {
        return path != null && REST.matcher(path).matches();
    }
}
