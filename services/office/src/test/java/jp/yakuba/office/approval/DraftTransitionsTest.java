package jp.yakuba.office.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Requirement("001/4.0.8")
class DraftTransitionsTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT>DRAFT",
            "DRAFT>REVIEWED",
            "DRAFT>REJECTED",
            "DRAFT>RETURNED",
            "DRAFT>WITHDRAWN",
            "REVIEWED>DRAFT",
            "REVIEWED>REGISTERED",
            "REVIEWED>REJECTED",
            "REVIEWED>RETURNED",
            "REVIEWED>WITHDRAWN",
            "RETURNED>DRAFT",
            "RETURNED>WITHDRAWN");

    /** Entered by one clerk and changed by two others. */
    private static final Set<String> WRITERS = Set.of("u1", "u2", "u3");

    static Stream<DraftState[]> pairs() {
        return Arrays.stream(DraftState.values())
                .flatMap(from -> Arrays.stream(DraftState.values()).map(to -> new DraftState[] {from, to}));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    @Requirement("001/4.0.8#2")
    void a_draft_goes_the_ways_of_the_table_and_no_other(DraftState from, DraftState to) {
        var allowed = ALLOWED.contains(from + ">" + to);

        assertThat(DraftTransitions.isAllowed(from, to)).isEqualTo(allowed);
        assertThat(DraftTransitions.check("異動", from, to).hasErrors()).isNotEqualTo(allowed);
    }

    @Test
    void nobody_decides_on_what_they_entered_or_changed() {
        assertThat(DraftTransitions.decidedByAnother("異動", WRITERS, "u9")).isEmpty();
        assertThat(WRITERS).allSatisfy(author -> assertThat(DraftTransitions.decidedByAnother("異動", WRITERS, author))
                .extracting(Finding::code)
                .containsExactly("approver-entered-it"));
    }

    @Test
    void nobody_reviews_what_they_entered_or_changed_unless_the_office_is_small() {
        assertThat(DraftTransitions.reviewedByAnother("異動", WRITERS, "u9", false))
                .isEmpty();
        assertThat(WRITERS).allSatisfy(author -> {
            assertThat(DraftTransitions.reviewedByAnother("異動", WRITERS, author, true))
                    .isEmpty();
            assertThat(DraftTransitions.reviewedByAnother("異動", WRITERS, author, false))
                    .extracting(Finding::code)
                    .containsExactly("reviewer-entered-it");
        });
    }
}
