package jp.yakuba.testdata.register;

import org.jspecify.annotations.Nullable;

/**
 * One row of the register: every item as of one movement (1.2.1).
 *
 * @param movement what made it
 * @param standing in the register and the household
 * @param names names and readings
 * @param residence where and since when
 * @param familyRegister 戸籍の表示 of a Japanese resident
 * @param foreign the items of a foreign resident
 * @param leaving the deletion, or that it is going to be
 * @param remarks the rest
 */
public record Version(
        Movement movement,
        Standing standing,
        Names names,
        Residence residence,
        @Nullable FamilyRegisterEntry familyRegister,
        @Nullable ForeignItems foreign,
        @Nullable Leaving leaving,
        Remarks remarks) {

    /** The same by another movement. */
    public Version with(Movement other) {
        return new Version(other, standing, names, residence, familyRegister, foreign, leaving, remarks);
    }

    /** The same with another standing. */
    public Version with(Standing other) {
        return new Version(movement, other, names, residence, familyRegister, foreign, leaving, remarks);
    }

    /** The same with other names. */
    public Version with(Names other) {
        return new Version(movement, standing, other, residence, familyRegister, foreign, leaving, remarks);
    }

    /** The same with another residence. */
    public Version with(Residence other) {
        return new Version(movement, standing, names, other, familyRegister, foreign, leaving, remarks);
    }

    /** The same as a Japanese resident. */
    public Version with(FamilyRegisterEntry other) {
        return new Version(movement, standing, names, residence, other, null, leaving, remarks);
    }

    /** The same as a foreign resident. */
    public Version with(ForeignItems other) {
        return new Version(movement, standing, names, residence, null, other, leaving, remarks);
    }

    /** The same with a leaving, or without. */
    public Version leaving(@Nullable Leaving other) {
        return new Version(movement, standing, names, residence, familyRegister, foreign, other, remarks);
    }

    /** The same with other remarks. */
    public Version with(Remarks other) {
        return new Version(movement, standing, names, residence, familyRegister, foreign, leaving, other);
    }

    /** Whether it is the record of a resident. */
    public boolean isCurrent() {
        return standing.state() == State.RESIDENT;
    }
}
