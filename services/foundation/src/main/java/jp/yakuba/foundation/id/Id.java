package jp.yakuba.foundation.id;

import java.util.UUID;
import java.util.function.Function;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;

/**
 * Names one thing and says nothing of it. Each kind of thing has a record of its own that is this, so that nobody takes the id
 * of a claim for that of an amendment. Its {@code toString} is the usual text form, which JSON, pages and the audit log show; a
 * statement binds it as it is.
 */
public interface Id {

    /** The usual text form. */
    String PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** What a column of type {@code uuid} keeps. */
    UUID value();

    /** Reads the usual text form; what is not of it is refused in the words of its kind. */
    static <I extends Id> I parse(String text, Function<UUID, I> id, ErrorCode code, String message, String remedy) {
        try {
            return id.apply(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RejectedValue(code, message, remedy);
        }
    }

    /** The id that a column keeps, if it keeps one. */
    static <I extends Id> @Nullable I ofNullable(@Nullable UUID value, Function<UUID, I> id) {
        return value == null ? null : id.apply(value);
    }

    /** The bare value of an id that there may be. */
    static @Nullable UUID bare(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
