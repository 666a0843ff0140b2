package jp.yakuba.residentrecords.movement;

import static jp.yakuba.residentrecords.movement.Counter.exOfficio;
import static jp.yakuba.residentrecords.movement.Counter.notice;
import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.mover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.householdchange.HeadChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdChange;
import jp.yakuba.residentrecords.movement.householdchange.HouseholdMerge;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;

/** Notifications as anybody might type them: right ones in which some fields hold something else. */
final class AnyTexts {

    private static final int MOST_CHANGES = 5;

    private static final List<String> RUBBISH = List.of(
            "",
            "　",
            "\u0000",
            "\t\n",
            "\uD800",
            "\uDB40",
            "葛\uDB40\uDD02",
            "\uDB40\uDD02",
            "😀",
            "ｱｲｳ",
            "-1",
            "0",
            "2147483648",
            "9".repeat(400),
            "あ".repeat(20_000),
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "2019-02-29",
            "R99.99.99",
            "S64.1.8",
            "昭和20年頃",
            "不詳",
            "年月日不詳",
            "true",
            "はい",
            "null",
            "<script>alert(1)</script>",
            "'; drop table resident; --",
            "世帯主",
            "妻",
            "夫の子の妻",
            "縁故者の縁故者の縁故者の縁故者の縁故者",
            "1",
            "2",
            "3",
            "11",
            "12",
            "100",
            "200",
            "300",
            "400",
            "なし");

    private static final Map<MovementKind, Map<String, String>> RIGHT = right();
    private static final List<String> TEXTS = RIGHT.values().stream()
            .flatMap(fields -> fields.values().stream())
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();

    private AnyTexts() {}

    /** A small town in which 7 has changed address and 4 and 5 have notified that they leave. */
    static Counter counter() {
        var counter = new Counter("2026-04-10", SmallTown.register());
        counter.register(Notifications.addressChange(notified("2026-04-01", "2026-04-02"), mover("7", "世帯主")));
        counter.register(Notifications.moveOut(notified("2026-04-20", "2026-04-02"), "4", "5"));
        return counter;
    }

    /** What was typed, by path. */
    static Map<String, String> notification(MovementKind kind, RandomGenerator random) {
        var right = RIGHT.getOrDefault(kind, Map.of());
        var typed = new HashMap<>(right);
        var paths = paths(right);
        for (var changes = random.nextInt(MOST_CHANGES + 1); changes > 0; changes--) {
            typed.put(any(paths, random), any(random.nextBoolean() ? RUBBISH : TEXTS, random));
        }
        typed.values().removeIf(String::isEmpty);
        return typed;
    }

    /** Its fields, the same of others in its lists, and one that nobody knows. */
    private static List<String> paths(Map<String, String> right) {
        var paths = new TreeSet<>(right.keySet());
        for (var path : right.keySet()) {
            Stream.of("[1]", "[2]", "[199]")
                    .map(place -> path.replace("[0]", place))
                    .forEach(paths::add);
        }
        paths.add("nobody[0].knows");
        return new ArrayList<>(paths);
    }

    private static String any(List<String> texts, RandomGenerator random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Map<MovementKind, Map<String, String>> right() {
        var right = new HashMap<MovementKind, Map<String, String>>();
        for (var kind : Movements.kinds()) {
            right.put(kind, texts(Examiner.shape(kind), notification(kind)));
        }
        return right;
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Map<String, String> texts(RecordShape<R> shape, Notification notification) {
        var texts = new TreeMap<String, String>();
        shape.visit((R) notification, (leaf, text) -> texts.put(leaf.path(), text == null ? "" : text));
        return texts;
    }

    private static Notification notification(MovementKind kind) {
        var header = notified("2026-04-05", "2026-04-08");
        var ofFamilyRegister = notice("2026-04-05", "2026-04-08");
        var pine1 = new HouseholdNumber("100");
        var above = new HouseholdNumber("300");
        return switch (kind.name()) {
            case "MOVE_IN_DOMESTIC" -> Notifications.moveIn(header, Notifications.newcomer());
            case "MOVE_IN_ABROAD" ->
                Notifications.moveInAbroad(
                        header,
                        Notifications.foreigner(SmallTown.studentItems(new ResidenceCardNumber("ZZ87654321YY"))));
            case "ADDRESS_CHANGE" -> Notifications.addressChange(header, mover("2", "世帯主"), mover("3", "子"));
            case "MOVE_OUT_DOMESTIC" -> Notifications.moveOut(header, "3");
            case "MOVE_OUT_ABROAD" -> Notifications.moveOutAbroad(header, "2", "3");
            case "MOVE_IN_NOTICE" -> Notifications.moveInNotice(notice("2026-04-06", "2026-04-08"), "4", "5");
            case "BIRTH" -> Notifications.birth(ofFamilyRegister);
            case "DEATH" -> Notifications.death(ofFamilyRegister, "2");
            case "HEAD_CHANGE" ->
                new HeadChange(header, pine1, List.of(mover("1", "夫"), mover("2", "世帯主"), mover("3", "子")));
            case "HOUSEHOLD_SPLIT" -> Notifications.split(header, "100", mover("3", "世帯主"));
            case "HOUSEHOLD_MERGE" -> new HouseholdMerge(header, above, pine1, List.of(mover("6", "母")));
            case "HOUSEHOLD_CHANGE" -> new HouseholdChange(header, pine1, above, List.of(mover("3", "縁故者")));
            case "REVERSAL" ->
                new Reversal(exOfficio("2026-04-08"), new MovementId(new UUID(0, 1)), List.of(Counter.person("7")));
            default -> throw new IllegalArgumentException("None is made up of " + kind);
        };
    }
}
