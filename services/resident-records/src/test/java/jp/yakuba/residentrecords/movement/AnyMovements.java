package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.AnyDatesTest.pick;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.movement.addresschange.AddressChange;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.householdchange.HeadChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdMerge;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdSplit;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.moveout.MoveInNotice;
import jp.yakuba.residentrecords.movement.moveout.MoveOutAbroad;
import jp.yakuba.residentrecords.movement.moveout.MoveOutDomestic;
import jp.yakuba.residentrecords.movement.notification.Destination;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Mover;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.movement.procedure.RegisterInMemory;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.ConfirmedDestination;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;
import jp.yakuba.residentrecords.resident.NotificationBasis;
import jp.yakuba.residentrecords.resident.Persons;
import org.jspecify.annotations.Nullable;

/** Movements as chance brings them: every kind, of people of one household mostly, mostly recent and sometimes long ago. */
record AnyMovements(RandomGenerator random, RegisterInMemory register, List<MovementId> done, LocalDate today) {

    private static final String NUMERALS = "一二三四五六七八九十";

    static Optional<Notification> next(
            RandomGenerator random, RegisterInMemory register, List<MovementId> done, LocalDate today) {
        return new AnyMovements(random, register, done, today).next();
    }

    private Optional<Notification> next() {
        if (register.households().isEmpty()) {
            return Optional.of(Notifications.moveIn(header(), Destination.found(lot()), somebody("世帯主")));
        }
        var kind = pick(Movements.kinds(), random);
        return Optional.ofNullable(of(random.nextInt(3) == 0 ? MoveInDomestic.KIND : kind));
    }

    private @Nullable Notification of(MovementKind kind) {
        var household = pick(register.households(), random);
        var members = some(household);
        return switch (kind.name()) {
            case "MOVE_IN_DOMESTIC" -> moveIn(household);
            case "MOVE_IN_ABROAD" -> Notifications.moveInAbroad(header(), somebody("世帯主"));
            case "BIRTH" ->
                new Birth(
                        header(),
                        Destination.join(household.number()),
                        List.of(Notifications.newborn(
                                household.members().getFirst().addresseeNumber().value())));
            case "DEATH" ->
                Notifications.death(
                        anyHeader(), pick(everyone(household), random).value());
            case "MOVE_OUT_DOMESTIC" -> new MoveOutDomestic(ahead(), members, Notifications.toOsaka(), false);
            case "MOVE_OUT_ABROAD" -> new MoveOutAbroad(ahead(), members, Notifications.toFrance());
            case "MOVE_IN_NOTICE" -> notice();
            case "ADDRESS_CHANGE" -> new AddressChange(header(), Destination.found(lot()), movers(members));
            case "HEAD_CHANGE" -> new HeadChange(header(), household.number(), newHead(everyone(household)));
            case "HOUSEHOLD_SPLIT" -> new HouseholdSplit(header(), household.number(), movers(members));
            case "HOUSEHOLD_MERGE" ->
                new HouseholdMerge(
                        header(), household.number(), neighbour(household).number(), lodgers(everyone(household)));
            case "HOUSEHOLD_CHANGE" ->
                new HouseholdChange(
                        header(), household.number(), neighbour(household).number(), lodgers(members));
            case "REVERSAL" -> done.isEmpty() ? null : new Reversal(recent(), lately(), List.of());
            default -> throw new IllegalArgumentException("None is made up of " + kind);
        };
    }

    private Notification moveIn(Household household) {
        var former = register.people().stream()
                .filter(person -> register.record(person).orElseThrow() instanceof DeletedRecord deleted
                        && !deleted.isOfDeceased())
                .toList();
        if (!former.isEmpty() && random.nextBoolean()) {
            return Notifications.moveIn(
                    header(),
                    Destination.found(lot()),
                    Notifications.newcomer(
                            "赤木", "三郎", "世帯主", pick(former, random).value(), null, null));
        }
        return random.nextBoolean()
                ? Notifications.moveIn(header(), Destination.found(lot()), somebody("世帯主"))
                : Notifications.moveIn(header(), Destination.join(household.number()), somebody("同居人"));
    }

    /** Somebody whose name hardly anybody has: who has the name of one who left is asked whether they return. */
    private Newcomer somebody(String relationship) {
        var name = random.ints(4, 0, NUMERALS.length())
                .mapToObj(i -> NUMERALS.substring(i, i + 1))
                .collect(Collectors.joining());
        return Notifications.newcomer("茶谷", name, relationship, null, null, null);
    }

    private @Nullable Notification notice() {
        var leaving = register.people().stream()
                .filter(person -> register.record(person).orElseThrow().row().moveOut() != null)
                .toList();
        var day = day(random.nextInt(60));
        return leaving.isEmpty()
                ? null
                : new MoveInNotice(
                        new NotificationHeader(day, today, NotificationBasis.NOTICE, null, null, null),
                        List.of(pick(leaving, random)),
                        new ConfirmedDestination(Notifications.OSAKA, null, "大阪府", "大阪市", "梅町", "2番地", null, null));
    }

    /** Older movements are hardly ever the newest of anybody. */
    private MovementId lately() {
        return done.get(done.size() - 1 - random.nextInt(Math.min(done.size(), 8)));
    }

    private Household neighbour(Household household) {
        var neighbours = register.householdsAt(household.address());
        return pick(neighbours, random);
    }

    private List<AddresseeNumber> some(Household household) {
        var some =
                everyone(household).stream().filter(_ -> random.nextInt(3) > 0).toList();
        return some.isEmpty() ? List.of(pick(everyone(household), random)) : some;
    }

    private static List<AddresseeNumber> everyone(Household household) {
        return household.members().stream().map(CurrentRecord::addresseeNumber).toList();
    }

    private static List<Mover> movers(List<AddresseeNumber> members) {
        return withHead(members, 0);
    }

    private List<Mover> newHead(List<AddresseeNumber> members) {
        return withHead(members, random.nextInt(members.size()));
    }

    private static List<Mover> lodgers(List<AddresseeNumber> members) {
        return withHead(members, -1);
    }

    private static List<Mover> withHead(List<AddresseeNumber> members, int head) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Mover(members.get(i), i == head ? Relationship.HEAD : Relationship.LODGER))
                .toList();
    }

    private Address lot() {
        return Persons.address("竹町", random.nextInt(1, 12) + "番地");
    }

    private NotificationHeader header() {
        return exOfficio(day(ago()));
    }

    private NotificationHeader recent() {
        return exOfficio(day(random.nextInt(30)));
    }

    private NotificationHeader ahead() {
        return exOfficio(day(random.nextInt(3) == 0 ? ago() : -random.nextInt(40)));
    }

    /** Of a death the day may be one that no calendar has, or unknown. */
    private NotificationHeader anyHeader() {
        var day = today.minusDays(ago());
        return exOfficio(
                switch (random.nextInt(4)) {
                    case 0 -> RecordedDate.of(new CivilDate(day.getYear(), 2, 29));
                    case 1 -> RecordedDate.unknown(new CivilDate(day.getYear(), 1, 1), day.getYear() + "年 月日不詳");
                    case 2 -> RecordedDate.unknown(new CivilDate(1, 1, 1), "年月日不詳");
                    default -> RecordedDate.of(day);
                });
    }

    private int ago() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(40_000);
            case 1 -> random.nextInt(1_000);
            default -> random.nextInt(30);
        };
    }

    private RecordedDate day(int ago) {
        return RecordedDate.of(today.minusDays(ago));
    }

    private static NotificationHeader exOfficio(RecordedDate date) {
        return new NotificationHeader(date, null, NotificationBasis.EX_OFFICIO, null, null, null);
    }
}
