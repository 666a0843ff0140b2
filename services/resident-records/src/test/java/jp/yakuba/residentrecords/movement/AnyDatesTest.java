package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.movement.procedure.LeavingMovement;
import jp.yakuba.residentrecords.movement.procedure.Processing;
import jp.yakuba.residentrecords.movement.procedure.RegisterInMemory;
import jp.yakuba.residentrecords.movement.procedure.SequentialNewNumbers;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Movements of all kinds, at all dates: what is not found wrong leaves a register in which all dates are in order. */
class AnyDatesTest {

    private static final int MOVEMENTS = 1_000;

    private final RegisterInMemory register = SmallTown.register();
    private final SequentialNewNumbers numbers = new SequentialNewNumbers();
    private final List<MovementId> done = new ArrayList<>();
    private final Map<AddresseeNumber, MovementId> plans = new HashMap<>();
    private final Map<MovementKind, Integer> registered = new HashMap<>();
    private final List<String> unsaid = new ArrayList<>();
    private LocalDate today = LocalDate.parse("2026-04-10");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void after_any_movements_at_any_dates_the_register_is_sound_and_a_back_dated_one_was_said(long seed) {
        // Given
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

        // When
        for (var i = 0; i < MOVEMENTS; i++) {
            today = today.plusDays(random.nextInt(4));
            plansArrive();
            AnyMovements.next(random, register, done, today).ifPresent(this::enter);
            plansArrive();
            var broken = new RegisterInvariants(register, today).broken();
            assertThat(broken).as("seed %d, movement %d", seed, i).isEmpty();
        }

        // Then
        assertThat(unsaid).isEmpty();
        assertThat(registered.keySet()).containsExactlyInAnyOrderElementsOf(Movements.kinds());
    }

    private void enter(Notification notification) {
        var assessment = Assessments.assess(new Movements().of(notification), notification, situation());
        if (assessment.findings().hasErrors()) {
            return;
        }
        var said = assessment.findings().codes().contains("movement-before-newest");
        assessment.records().stream()
                .filter(change -> !said && isBackDated(notification, change))
                .forEach(change -> unsaid.add(notification.kind() + " " + change.after()));
        var id = register.register(assessment.records());
        done.add(id);
        assessment.records().stream()
                .map(DraftRecord::after)
                .filter(LeavingMovement::plans)
                .forEach(row -> plans.put(row.addresseeNumber(), id));
        registered.merge(notification.kind(), 1, Integer::sum);
    }

    /** Of people of whom nothing was ever taken back, the newest movement is the last that is no plan. */
    private boolean isBackDated(Notification notification, DraftRecord change) {
        var versions = register.versions(change.after().addresseeNumber());
        return change.before() instanceof CurrentRecord
                && !notification.kind().equals(Reversal.KIND)
                && versions.stream().noneMatch(row -> isReversal(row.movement().reason()))
                && versions.stream()
                        .filter(row -> !LeavingMovement.plans(row))
                        .reduce((_, last) -> last)
                        .filter(row -> notification
                                .header()
                                .movementDate()
                                .isCertainlyBefore(row.movement().date()))
                        .isPresent();
    }

    private static boolean isReversal(MovementReason reason) {
        return switch (reason) {
            case REVERSAL_INCREASE, REVERSAL_DECREASE, REVERSAL_CORRECTION -> true;
            default -> false;
        };
    }

    /** What the day brings belongs to the movement that planned it, and who becomes head to the last of these. */
    private void plansArrive() {
        for (var household : register.households()) {
            @Nullable MovementId plan = null;
            for (var change : ArrivedPlans.effect(household, situation())) {
                plan = plans.getOrDefault(change.after().addresseeNumber(), plan);
                register.complete(Objects.requireNonNull(plan), List.of(change));
            }
        }
    }

    private Situation situation() {
        return new Situation(register, new Processing(today, Persons.TOWN, "u1", "本庁", "T01"), numbers);
    }

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
