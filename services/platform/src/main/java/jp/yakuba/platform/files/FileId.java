package jp.yakuba.platform.files;

import java.util.UUID;
import jp.yakuba.foundation.id.Id;

/** Number of a stored file; says nothing about its content. */
public record FileId(UUID value) implements Id {

    /** Reads the usual text form. */
    public static FileId parse(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
