package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.residentrecords.movement.notification.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Requirement("001/4.0.8")
class DraftTransitionsTest {

    private static final Set<String> ALLOWED = Set.of(
            "DRAFT>DRAFT",
            "DRAFT>REVIEWED",
            "DRAFT>RETURNED",
            "DRAFT>WITHDRAWN",
            "REVIEWED>DRAFT",
            "REVIEWED>REGISTERED",
            "REVIEWED>RETURNED",
            "REVIEWED>WITHDRAWN",
            "RETURNED>DRAFT",
            "RETURNED>WITHDRAWN");

    /** Entered by one clerk and changed by two others. */
    private static final Draft WRITTEN = new Draft(
            new MovementId(UUID.randomUUID()),
            MovementKind.DEATH,
            DraftState.DRAFT,
            3,
            Map.of(),
            Map.of(),
            "",
            Stream.of("u1", "u2", "u3").map(user -> new DraftAuthor(user, user)).toList(),
            "本庁",
            "",
            Instant.EPOCH,
            Instant.EPOCH);

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
        assertThat(DraftTransitions.check(from, to).hasErrors()).isNotEqualTo(allowed);
    }

    @Test
    void nobody_decides_on_what_they_entered_or_changed() {
        assertThat(DraftTransitions.decidedByAnother(WRITTEN, clerk("u9"))).isEmpty();
        assertThat(List.of("u1", "u2", "u3"))
                .allSatisfy(author -> assertThat(DraftTransitions.decidedByAnother(WRITTEN, clerk(author)))
                        .extracting(Finding::code)
                        .containsExactly("approver-entered-it"));
    }

    @Test
    void nobody_reviews_what_they_entered_or_changed_unless_the_office_is_small() {
        assertThat(DraftTransitions.reviewedByAnother(WRITTEN, clerk("u9"), false))
                .isEmpty();
        assertThat(List.of("u1", "u2", "u3")).allSatisfy(author -> {
            assertThat(DraftTransitions.reviewedByAnother(WRITTEN, clerk(author), true))
                    .isEmpty();
            assertThat(DraftTransitions.reviewedByAnother(WRITTEN, clerk(author), false))
                    .extracting(Finding::code)
                    .containsExactly("reviewer-entered-it");
        });
    }

    private static Operator clerk(String user) {
        return new Operator(new MunicipalityCode("131016"), user, user, "市民課", Set.of(), "test", "本庁");
    }
}
