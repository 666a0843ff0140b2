package jp.yakuba.office.intake;

import jp.yakuba.platform.files.FileId;
import org.jspecify.annotations.Nullable;

/**
 * Where it is: unpacking; checking lines, of which so many are read; writing; or about to say that it loads nothing.
 *
 * @param unpacked the file that was made of the one ordered; null if that is read itself
 */
record IntakePosition(
        Phase phase,
        FilePlace place,
        long read,
        int refused,
        @Nullable String unpacked) {

    /** The phases, in this order; the last only if nothing is to be loaded. */
    enum Phase {
        UNPACK,
        CHECK,
        WRITE,
        LOAD_NOTHING
    }

    /** Where the import of the order begins. */
    static IntakePosition start(IntakeOrder order) {
        return new IntakePosition(order.unopened() ? Phase.UNPACK : Phase.CHECK, FilePlace.START, 0, 0, null);
    }

    /** The content is this file. */
    IntakePosition of(FileId content) {
        return new IntakePosition(Phase.CHECK, place, read, refused, content.toString());
    }

    /** The file that is read. */
    FileId file(IntakeOrder order) {
        return FileId.parse(unpacked == null ? order.file() : unpacked);
    }

    /** In the next phase, so many lines being refused. */
    IntakePosition in(Phase next, int lines) {
        return new IntakePosition(next, place, read, lines, unpacked);
    }
}
