package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.code.Coded;
import org.jspecify.annotations.Nullable;

/** What has happened to the 抑止 of a person, as others are told. */
public enum SuppressionChange implements Coded {
    /** One was set. */
    SET("set"),
    /** The end of one was put off, or taken away. */
    EXTENDED("extended"),
    /** One says something else, or more than one thing has happened. */
    CHANGED("changed"),
    /** One was lifted. */
    LIFTED("lifted"),
    /** The term of one has passed; it stays in force until somebody lifts it. */
    LAPSED("lapsed"),
    /** Nothing of the person's own: the record has begun to tell where a protected person lives, or does so no more. */
    GUARDED("guarded");

    private final String code;

    SuppressionChange(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What makes one of the other, null if there is none any more; the two are not equal. */
    static SuppressionChange between(SuppressionRule before, @Nullable SuppressionRule after) {
        if (after == null) {
            return LIFTED;
        }
        return before.isShorterThan(after) ? EXTENDED : CHANGED;
    }

    /** Both together. */
    SuppressionChange and(SuppressionChange other) {
        return this == other ? this : CHANGED;
    }
}
