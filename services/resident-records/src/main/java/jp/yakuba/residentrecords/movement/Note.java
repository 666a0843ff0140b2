package jp.yakuba.residentrecords.movement;

import jp.yakuba.foundation.shape.MaxLength;

/**
 * Why a draft is sent back to the clerk.
 *
 * @param note what to correct
 */
record Note(@MaxLength(Note.LONGEST) String note) {

    /** How many characters it may have. */
    static final int LONGEST = 500;
}
