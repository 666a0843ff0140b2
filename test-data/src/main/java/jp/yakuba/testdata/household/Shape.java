package jp.yakuba.testdata.household;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.chance.Weighted;
import jp.yakuba.testdata.person.Sex;

/**
 * Kinds of household and how many there are of each, of a thousand: approximations of the published tables of the
 * population census of 2020 (家族類型).
 */
public enum Shape {
    /** 単独世帯. */
    SINGLE(365),
    /** In a home for the old or the disabled. */
    CARE_HOME(16),
    /** 夫婦のみ. */
    COUPLE(200),
    /** Two who live as husband and wife (未届). */
    UNREGISTERED_COUPLE(8),
    /** 夫婦と子供. */
    COUPLE_WITH_CHILDREN(250),
    /** A couple with children of hers. */
    STEP_FAMILY(8),
    /** 女親と子供. */
    MOTHER_WITH_CHILDREN(75),
    /** 男親と子供. */
    FATHER_WITH_CHILDREN(13),
    /** 夫婦と親. */
    COUPLE_WITH_PARENT(15),
    /** 三世代. */
    THREE_GENERATIONS(42),
    /** 兄弟姉妹のみ. */
    SIBLINGS(6),
    /** With 縁故者 or 同居人. */
    WITH_OTHERS(9);

    private static final Weighted<Shape> BY_WEIGHT = Weighted.of(List.of(values()), shape -> shape.weight);
    private static final Weighted<Integer> SINGLE_AGES = Ages.ranges(18, 29, 21, 30, 44, 17, 45, 64, 27, 65, 96, 35);
    private static final Weighted<Integer> COUPLE_AGES = Ages.ranges(24, 39, 15, 40, 59, 20, 60, 79, 52, 80, 92, 13);
    private static final Weighted<Integer> OLDEST_CHILD = Ages.ranges(0, 9, 34, 10, 19, 32, 20, 29, 20, 30, 45, 14);

    private final int weight;

    Shape(int weight) {
        this.weight = weight;
    }

    /** A household of any kind, of at most so many members. */
    public static Sketch any(Dice dice, int atMost) {
        Sketch sketch = BY_WEIGHT.pick(dice).sketch(dice);
        return sketch.size() <= atMost ? sketch : SINGLE.sketch(dice);
    }

    /** A household of this kind. */
    public Sketch sketch(Dice dice) {
        return new Sketch(this, draw(dice));
    }

    private List<Part> draw(Dice dice) {
        return switch (this) {
            case SINGLE -> single(dice);
            case CARE_HOME -> careHome(dice);
            case COUPLE -> couple(dice);
            case UNREGISTERED_COUPLE -> unregisteredCouple(dice);
            case COUPLE_WITH_CHILDREN -> coupleWithChildren(dice);
            case STEP_FAMILY -> stepFamily(dice);
            case MOTHER_WITH_CHILDREN -> parentWithChildren(dice, Sex.FEMALE);
            case FATHER_WITH_CHILDREN -> parentWithChildren(dice, Sex.MALE);
            case COUPLE_WITH_PARENT -> coupleWithParent(dice);
            case THREE_GENERATIONS -> threeGenerations(dice);
            case SIBLINGS -> siblings(dice);
            case WITH_OTHERS -> withOthers(dice);
        };
    }

    private static List<Part> single(Dice dice) {
        int age = SINGLE_AGES.pick(dice);
        return List.of(new Part(Role.HEAD, sex(dice, age < 60 ? 0.62 : age < 75 ? 0.56 : 0.3), age));
    }

    private static List<Part> careHome(Dice dice) {
        int age = dice.chance(0.15) ? dice.between(20, 69) : dice.between(75, 101);
        return List.of(new Part(Role.HEAD, sex(dice, 0.28), age));
    }

    private static List<Part> couple(Dice dice) {
        return couple(dice, COUPLE_AGES.pick(dice), Role.SPOUSE);
    }

    private static List<Part> unregisteredCouple(Dice dice) {
        return couple(dice, dice.between(25, 70), Role.PARTNER);
    }

    /** The husband is the head of almost every couple. */
    private static List<Part> couple(Dice dice, int husband, Role other) {
        int wife = Ages.wifeOf(dice, husband);
        return dice.chance(0.97)
                ? List.of(new Part(Role.HEAD, Sex.MALE, husband), new Part(other, Sex.FEMALE, wife))
                : List.of(new Part(Role.HEAD, Sex.FEMALE, wife), new Part(other, Sex.MALE, husband));
    }

    private static List<Part> coupleWithChildren(Dice dice) {
        int oldest = OLDEST_CHILD.pick(dice);
        int mother = oldest + Ages.atBirth(dice);
        List<Part> parts = new ArrayList<>(couple(dice, mother + dice.between(-2, 6), Role.SPOUSE));
        children(dice, parts, Role.CHILD, Ages.children(dice, oldest, mother, Ages.childCount(dice)));
        return parts;
    }

    private static List<Part> stepFamily(Dice dice) {
        int oldest = dice.between(4, 16);
        int mother = oldest + Ages.atBirth(dice);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Role.HEAD, Sex.MALE, mother + dice.between(-2, 8)));
        parts.add(new Part(dice.chance(0.75) ? Role.SPOUSE : Role.PARTNER, Sex.FEMALE, mother));
        children(dice, parts, Role.STEPCHILD, Ages.children(dice, oldest, mother, dice.between(1, 2)));
        return parts;
    }

    private static List<Part> parentWithChildren(Dice dice, Sex parent) {
        int oldest = dice.chance(0.5) ? dice.between(2, 19) : dice.between(20, 65);
        int age = oldest + Ages.atBirth(dice);
        List<Part> parts = new ArrayList<>(List.of(new Part(Role.HEAD, parent, age)));
        int count = oldest < 20 ? Ages.childCount(dice) : 1;
        children(dice, parts, Role.CHILD, Ages.children(dice, oldest, age, count));
        return parts;
    }

    private static List<Part> coupleWithParent(Dice dice) {
        List<Part> parts = new ArrayList<>(couple(dice, dice.between(48, 72), Role.SPOUSE));
        Part head = parts.getFirst();
        int mother = head.age() + Ages.atBirth(dice);
        boolean hers = dice.chance(0.2);
        int parent = hers ? parts.get(1).age() + Ages.atBirth(dice) : mother;
        if (!hers && head.age() < 60 && dice.chance(0.35)) {
            parts.add(new Part(Role.FATHER, Sex.MALE, mother + dice.between(0, 5)));
        }
        parts.add(new Part(hers ? Role.MOTHER_IN_LAW : Role.MOTHER, Sex.FEMALE, Math.min(104, parent)));
        return parts;
    }

    private static List<Part> threeGenerations(Dice dice) {
        int oldest = dice.between(0, 24);
        int mother = oldest + Ages.atBirth(dice);
        int father = mother + dice.between(-2, 6);
        List<Integer> grandchildren = Ages.children(dice, oldest, mother, Ages.childCount(dice));
        List<Part> parts = new ArrayList<>();
        int grandmother = father + Ages.atBirth(dice);
        boolean elderIsHead = dice.chance(0.6);
        if (elderIsHead) {
            parts.add(new Part(Role.HEAD, Sex.MALE, grandmother + dice.between(0, 4)));
            parts.add(new Part(Role.SPOUSE, Sex.FEMALE, grandmother));
            parts.add(new Part(Role.HEIR, Sex.MALE, father));
            parts.add(new Part(Role.HEIR_SPOUSE, Sex.FEMALE, mother));
            children(dice, parts, Role.GRANDCHILD, grandchildren);
        } else {
            parts.add(new Part(Role.HEAD, Sex.MALE, father));
            parts.add(new Part(Role.SPOUSE, Sex.FEMALE, mother));
            children(dice, parts, Role.CHILD, grandchildren);
            parts.add(new Part(Role.MOTHER, Sex.FEMALE, grandmother));
        }
        return parts;
    }

    private static List<Part> siblings(Dice dice) {
        int age = dice.between(20, 85);
        List<Part> parts = new ArrayList<>(List.of(new Part(Role.HEAD, sex(dice, 0.5), age)));
        parts.add(new Part(Role.SIBLING, sex(dice, 0.4), Math.max(18, age - dice.between(1, 7))));
        return parts;
    }

    private static List<Part> withOthers(Dice dice) {
        List<Part> parts = new ArrayList<>(dice.chance(0.5) ? couple(dice) : single(dice));
        Role other = dice.chance(0.6) ? Role.LODGER : Role.CONNECTED;
        parts.add(new Part(other, sex(dice, 0.5), dice.between(19, 70)));
        return parts;
    }

    private static void children(Dice dice, List<Part> parts, Role role, List<Integer> ages) {
        ages.forEach(age -> parts.add(new Part(role, sex(dice, 0.513), age)));
    }

    private static Sex sex(Dice dice, double male) {
        return dice.chance(male) ? Sex.MALE : Sex.FEMALE;
    }
}
