package jp.yakuba.residentrecords.certificate.content;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * 特別な事由: 特別養子縁組, its dissolution, a change of sex. Notes and remarks tell of them in the words of
 * {@code api-specs/certificates/special-reasons.csv}; a copy shows neither unless it was asked for by name (1.1.4).
 */
@Requirement({"001/1.1.4", "001/1.1.14"})
final class SpecialReasons {

    private static final List<String> WORDS = words();

    private SpecialReasons() {}

    /** Whether the text tells of one, also with spaces between its letters. */
    static boolean isToldBy(@Nullable String text) {
        if (text == null) {
            return false;
        }
        var letters = text.replaceAll("[\\s\u3000]", "");
        return WORDS.stream().anyMatch(letters::contains);
    }

    /**
     * Whether the movement that made a row is one. Taking one back tells of it as much as making it.
     *
     * @param before the row before; null for the first
     * @param earlier items that such movements changed before
     */
    static boolean isReasonOf(@Nullable ResidentVersion before, ResidentVersion row, List<PrintedItem> earlier) {
        var movement = row.movement();
        if (isToldBy(movement.note())) {
            return true;
        }
        if (before == null) {
            return false;
        }
        return isChangeOfSex(before, row)
                || (isReversal(movement.reason()) && earlier.stream().anyMatch(item -> item.isChanged(before, row)));
    }

    /** From one sex to the other; a sex that was entered later than the birth is none. */
    private static boolean isChangeOfSex(ResidentVersion before, ResidentVersion row) {
        return before.sex() != null && row.sex() != null && before.sex() != row.sex();
    }

    private static boolean isReversal(MovementReason reason) {
        return reason == MovementReason.REVERSAL_INCREASE
                || reason == MovementReason.REVERSAL_DECREASE
                || reason == MovementReason.REVERSAL_CORRECTION;
    }

    private static List<String> words() {
        var words = new ArrayList<String>();
        ApiSpecs.eachRow("certificates/special-reasons.csv", row -> words.add(row.getField("word")));
        return List.copyOf(words);
    }
}
