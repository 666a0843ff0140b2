package jp.yakuba.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\""})
    void the_state_seen_may_be_changed(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, ETags.of(7))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "\"77\"", "\"", "nonsense"})
    void another_state_is_stale(String ifMatch) {
        assertThat(refusal(ifMatch).type()).isEqualTo(ProblemType.STALE);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "*"})
    void whoever_has_seen_nothing_may_not_change_it(@Nullable String ifMatch) {
        assertThat(refusal(ifMatch).type()).isEqualTo(ProblemType.PRECONDITION_REQUIRED);
    }

    private static Refusal refusal(@Nullable String ifMatch) {
        return catchThrowableOfType(Refusal.class, () -> ETags.requireMatch(ifMatch, ETags.of(7)));
    }
}
