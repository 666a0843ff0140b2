package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.addresschange.AddressChange;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.birth.Newborn;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdSplit;
import jp.yakuba.residentrecords.movement.moveout.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.ArrivedPlans;
import jp.yakuba.residentrecords.movement.procedure.Processing;
import jp.yakuba.residentrecords.movement.procedure.RegisterInMemory;
import jp.yakuba.residentrecords.movement.procedure.SequentialNewNumbers;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.RecordRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of whatever comes to the counter: what is registered is always a register. */
class ManyMovementsTest {

    private static final int MOVEMENTS = 600;

    private final RegisterInMemory register = SmallTown.register();
    private final SequentialNewNumbers numbers = new SequentialNewNumbers();
    private final List<MovementId> done = new ArrayList<>();
    private final Map<MovementKind, Integer> counts = new HashMap<>();
    private LocalDate today = LocalDate.parse("2026-04-10");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_is_registered_leaves_a_register_without_errors(long seed) {
        // Given
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

        // When
        for (var i = 0; i < MOVEMENTS; i++) {
            today = today.plusDays(random.nextInt(3));
            movement(random).ifPresent(this::register);
            arrivals();
        }

        // Then
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(MOVEMENTS / 3);
        assertThat(counts).hasSizeGreaterThan(6);
    }

    private void register(Notification notification) {
        var assessment = Assessments.assess(new Movements().of(notification), notification, situation());
        if (!assessment.findings().hasErrors()) {
            done.add(register.register(assessment.records()));
            counts.merge(notification.kind(), 1, Integer::sum);
            assessment.records().forEach(this::isSound);
        }
    }

    private void arrivals() {
        for (var household : households()) {
            var arrived = ArrivedPlans.effect(household, situation());
            arrived.forEach(this::isSound);
            if (!arrived.isEmpty()) {
                register.register(arrived);
            }
        }
    }

    private void isSound(DraftRecord change) {
        var row = change.after();
        assertThat(RecordRules.check(row, today).errors()).as(row.toString()).isEmpty();
        assertThat(row.movement().processingDate()).isEqualTo(today);
    }

    private Optional<Notification> movement(RandomGenerator random) {
        var household = pick(households(), random);
        var members = household.members().stream()
                .map(CurrentRecord::addresseeNumber)
                .filter(_ -> random.nextInt(3) > 0)
                .toList();
        return Optional.ofNullable(
                switch (random.nextInt(9)) {
                    case 0, 1, 2 ->
                        Notifications.moveIn(
                                header(-random.nextInt(20)),
                                Notifications.newcomer().withResidentRecordCode(null));
                    case 3 ->
                        new Birth(
                                header(-random.nextInt(20)),
                                Destination.join(household.number()),
                                List.of(child(household)));
                    case 4 ->
                        members.isEmpty()
                                ? null
                                : Notifications.death(
                                        header(0), members.getFirst().value());
                    case 5 ->
                        new MoveOutDomestic(header(random.nextInt(40) - 10), members, Notifications.toOsaka(), false);
                    case 6 -> new AddressChange(header(0), Destination.found(lot(random)), movers(members));
                    case 7 -> new HouseholdSplit(header(0), household.number(), movers(members));
                    default -> done.isEmpty() ? null : new Reversal(header(0), pick(done, random), List.of());
                });
    }

    private static Newborn child(Household household) {
        return Notifications.newborn(
                household.members().getFirst().addresseeNumber().value());
    }

    private static Address lot(RandomGenerator random) {
        return Persons.address("竹町", random.nextInt(1, 50) + "番地");
    }

    private static List<Mover> movers(List<AddresseeNumber> members) {
        return members.stream()
                .map(member ->
                        new Mover(member, member.equals(members.getFirst()) ? Relationship.HEAD : Relationship.LODGER))
                .toList();
    }

    private NotificationHeader header(int days) {
        return new NotificationHeader(
                RecordedDate.of(today.plusDays(days)), null, NotificationBasis.EX_OFFICIO, null, null, null);
    }

    private List<Household> households() {
        return register.households();
    }

    private Situation situation() {
        return new Situation(register, new Processing(today, Persons.TOWN, "u1", "本庁", "T01"), numbers);
    }

    private static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
