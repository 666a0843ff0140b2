package jp.yakuba.testdata.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.household.Part;
import jp.yakuba.testdata.household.Role;
import jp.yakuba.testdata.household.Sketch;
import jp.yakuba.testdata.person.Sex;

/**
 * Someone who lived in a household until some years ago.
 *
 * @param part who
 * @param died whether they died; else they moved out
 */
record FormerMember(Part part, boolean died) {

    private static final int OLD = 65;

    /** A former member of the household, if it had one. */
    static Optional<FormerMember> of(Dice dice, Sketch sketch) {
        return switch (sketch.shape()) {
            case SINGLE -> widowed(dice, sketch.head());
            case COUPLE, COUPLE_WITH_CHILDREN -> dice.chance(0.2) ? parent(dice, sketch) : child(dice, sketch);
            case MOTHER_WITH_CHILDREN, FATHER_WITH_CHILDREN -> separated(dice, sketch);
            case THREE_GENERATIONS -> parent(dice, sketch);
            case CARE_HOME, UNREGISTERED_COUPLE, STEP_FAMILY, COUPLE_WITH_PARENT, SIBLINGS, WITH_OTHERS ->
                Optional.empty();
        };
    }

    /** The sketch with the former member at its end. */
    Sketch addTo(Sketch sketch) {
        List<Part> parts = new ArrayList<>(sketch.parts());
        parts.add(part);
        return new Sketch(sketch.shape(), parts);
    }

    /** Whether this was the head: husbands usually are. */
    boolean wasHead() {
        return part.role() == Role.SPOUSE && part.sex() == Sex.MALE;
    }

    private static Optional<FormerMember> widowed(Dice dice, Part head) {
        if (head.age() < OLD || !dice.chance(0.42)) {
            return Optional.empty();
        }
        int age = head.sex() == Sex.FEMALE ? head.age() + dice.between(-1, 7) : head.age() - dice.between(-2, 6);
        return Optional.of(new FormerMember(new Part(Role.SPOUSE, head.sex().other(), age), true));
    }

    /** The other parent, who moved out. */
    private static Optional<FormerMember> separated(Dice dice, Sketch sketch) {
        Part head = sketch.head();
        if (head.age() >= OLD || !dice.chance(0.2)) {
            return Optional.empty();
        }
        int age = Math.max(22, head.age() + dice.between(-3, 5));
        return Optional.of(new FormerMember(new Part(Role.SPOUSE, head.sex().other(), age), false));
    }

    /** A grown child, who moved out. */
    private static Optional<FormerMember> child(Dice dice, Sketch sketch) {
        int mother = sketch.parts().stream()
                .filter(part -> part.role() == Role.HEAD || part.role() == Role.SPOUSE)
                .filter(part -> part.sex() == Sex.FEMALE)
                .mapToInt(Part::age)
                .findFirst()
                .orElse(0);
        int youngest = Math.max(22, mother - 42);
        int oldest = Math.min(38, mother - 20);
        if (youngest > oldest || !dice.chance(0.3)) {
            return Optional.empty();
        }
        Part child = new Part(Role.CHILD, dice.chance(0.5) ? Sex.MALE : Sex.FEMALE, dice.between(youngest, oldest));
        return Optional.of(new FormerMember(child, false));
    }

    /** A father or mother of the head, who died. */
    private static Optional<FormerMember> parent(Dice dice, Sketch sketch) {
        int head = sketch.head().age();
        boolean father = dice.chance(0.5);
        Role role = father ? Role.FATHER : Role.MOTHER;
        if (head < 40 || head > 68 || sketch.first(role).isPresent() || !dice.chance(0.3)) {
            return Optional.empty();
        }
        int age = head + dice.between(22, 36);
        return Optional.of(new FormerMember(new Part(role, father ? Sex.MALE : Sex.FEMALE, age), true));
    }
}
