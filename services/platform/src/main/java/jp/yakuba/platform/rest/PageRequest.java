package jp.yakuba.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a resource takes it as one {@code @BeanParam}. */
public class PageRequest {

    /** Items on the longest page. */
    public static final int LONGEST = 200;

    /** The length of the page as it is asked for; missing: {@link #limit}. */
    @QueryParam("limit")
    @Parameter(
            description = "At most so many items.",
            example = "50",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    public @Nullable String asked;

    /** At most so many items. */
    public int limit = 50;

    /** Behind which item; missing: from the beginning. */
    @QueryParam("cursor")
    @Parameter(
            description = "The `next` of the page before; missing for the first page.",
            example = "MTI",
            schema = @Schema(ref = "Cursor"))
    public @Nullable String cursor;

    /** How many items to show; refuses what is out of range. */
    public int limit() {
        var length = Parameters.number("limit", asked, limit);
        if (length < 1 || length > LONGEST) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            PlatformError.LIMIT_OUT_OF_RANGE,
                            "limit",
                            "件数が範囲の外です。",
                            "1 から " + LONGEST + " までで指定してください。"));
        }
        return length;
    }

    /** How many items to fetch, so that {@link Page#of} knows whether there are more. */
    public int fetch() {
        return limit() + 1;
    }

    /** The cursor, if there is one, of so many keys. */
    public Optional<Cursor> cursor(int keys) {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(text -> Cursor.parse(text, keys));
    }
}
