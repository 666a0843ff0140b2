package jp.yakuba.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP: whoever changes something says in {@code If-Match} which state of it they have seen. */
public final class ETags {

    private static final Pattern STRONG_TAG = Pattern.compile("\"([\\x21\\x23-\\x7e]*)\"");

    private ETags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses unless {@code If-Match} names the current state: 428 if it is missing, 412 if it names another.
     * {@code *} counts as missing, because it has seen nothing.
     */
    public static void requireMatch(@Nullable String ifMatch, EntityTag current) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new Refusal(ProblemType.PRECONDITION_REQUIRED);
        }
        var names = STRONG_TAG.matcher(ifMatch).results().map(tag -> tag.group(1));
        if (current.isWeak() || names.noneMatch(current.getValue()::equals)) {
            throw new Refusal(ProblemType.STALE);
        }
    }
}
