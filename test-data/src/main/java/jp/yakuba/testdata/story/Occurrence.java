package jp.yakuba.testdata.story;

import java.time.LocalDate;
import jp.yakuba.testdata.register.Register;

/**
 * Something that happens to people and changes the register. What cannot happen any more when its day comes, because
 * the person has left or the household is another, does not happen.
 */
sealed interface Occurrence
        permits MoveIn,
                Recompilation,
                Return,
                Birth,
                Relocation,
                HouseholdSplit,
                HouseholdMerge,
                HouseholdTransfer,
                HeadChange,
                Death,
                Departure,
                ExOfficioDeletion,
                Marriage,
                NameChange,
                Correction,
                Reversal,
                StayChange,
                Naturalization,
                LossOfNationality,
                Protection {

    /** When it happens. */
    LocalDate day();

    /** Changes the register. */
    void happenIn(Register register);
}
