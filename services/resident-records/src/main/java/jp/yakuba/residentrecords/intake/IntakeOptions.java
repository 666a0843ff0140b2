package jp.yakuba.residentrecords.intake;

/**
 * How a file is to be imported.
 *
 * @param mode what becomes of it if lines are refused
 * @param leaveUnknown whether columns that the list of items does not have are left aside instead of refused
 */
public record IntakeOptions(IntakeMode mode, boolean leaveUnknown) {

    /** Unknown columns are refused. */
    public static IntakeOptions of(IntakeMode mode) {
        return new IntakeOptions(mode, false);
    }

    /** As it is kept with a request's key. */
    String text() {
        return mode.code() + (leaveUnknown ? " leave-aside" : "");
    }
}
