package jp.yakuba.dogregister.dog;

import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;

/**
 * A dog as one operator may read it: over REST all of it, on the screen a line of the list.
 *
 * @param keeper the name, or the mask
 * @param address where the keeper lives, or the mask
 */
record DogInSight(Tag tag, String name, String keeper, String address) {

    /** For a line of the list. */
    static DogInSight of(Operator operator, Dog dog) {
        var clearance = clearance(operator, dog);
        return new DogInSight(
                dog.tag(),
                dog.name(),
                clearance.text(Dog.SHAPE.secrecyAt("keeper.name"), dog.keeper().name()),
                clearance.text(
                        Dog.SHAPE.secrecyAt("keeper.address"), dog.keeper().address()));
    }

    /** For an answer. */
    static Shown<Dog> shown(Operator operator, Dog dog) {
        return Shown.of(clearance(operator, dog).json(Dog.SHAPE, dog));
    }

    /** Shows nothing of who keeps it. */
    @Override
    public String toString() {
        return "DogInSight[" + tag + "]";
    }

    private static Clearance clearance(Operator operator, Dog dog) {
        return Clearance.of(operator, dog.keeper().protectedPerson());
    }
}
