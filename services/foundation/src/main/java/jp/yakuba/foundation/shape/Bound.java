package jp.yakuba.foundation.shape;

import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/** What came of binding: the value, or every finding that stands in its way. */
public record Bound<R>(@Nullable R value, Findings findings) {

    /** The value of a binding that cannot fail, such as that of a stored row. */
    public R orThrow() {
        if (value == null) {
            throw new IllegalStateException("Not a valid record: " + findings.codes());
        }
        return value;
    }
}
