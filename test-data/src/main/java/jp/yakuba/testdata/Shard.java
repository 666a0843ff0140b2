package jp.yakuba.testdata;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.file.NumberRanges;
import jp.yakuba.testdata.file.ProtectionRows;
import jp.yakuba.testdata.file.ResidentRows;
import jp.yakuba.testdata.household.Households;
import jp.yakuba.testdata.household.Shape;
import jp.yakuba.testdata.place.HomeAddresses;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.story.Showcase;
import jp.yakuba.testdata.story.Stories;

/**
 * A part of the town that knows nothing of the others, so that parts can be made at the same time and in any order.
 * The first begins with the showcase.
 *
 * @param plan the town
 * @param index which part, from 0
 * @param residents how many live in it
 */
record Shard(TownPlan plan, int index, int residents) {

    /** So many live in each but the last. */
    static final int SIZE = 1_000;

    /** To a hundred residents there are so many deleted records. */
    private static final int DELETED_PER_HUNDRED = 25;

    /** The parts of a town. */
    static List<Shard> of(TownPlan plan) {
        return IntStream.range(0, Math.ceilDiv(plan.residents(), SIZE))
                .mapToObj(index -> new Shard(plan, index, Math.min(SIZE, plan.residents() - index * SIZE)))
                .toList();
    }

    /** The rows of people and their numbers. */
    ShardFiles write(Register register, NumberRanges ranges) {
        return new ShardFiles(
                new ResidentRows(plan.seed(), plan.asOf()).of(register, ranges),
                ProtectionRows.of(register, ranges),
                Census.Count.of(register));
    }

    /** The people of this part with all that happened to them. */
    Register populate() {
        Dice dice = Dice.of(plan.seed(), index);
        Register register = new Register(plan.asOf(), dice);
        HomeAddresses addresses = new HomeAddresses(index);
        Stories stories = Stories.of(dice, plan.asOf(), addresses);
        Households households = new Households(dice);
        if (index == 0) {
            Showcase.of(dice, plan.asOf(), addresses).play(register);
            register.residents().stream()
                    .filter(Resident::isCurrent)
                    .forEach(resident -> households.count(resident.person().ageOn(plan.asOf())));
        }
        for (int size = register.size(); size < residents; size = register.size()) {
            stories.live(households.next(residents - size), register);
        }
        int everyone = residents + residents * DELETED_PER_HUNDRED / 100;
        for (int recorded = register.residents().size();
                recorded < everyone;
                recorded = register.residents().size()) {
            stories.leave(Shape.any(dice, everyone - recorded), register);
        }
        return register;
    }
}
