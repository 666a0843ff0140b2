package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 相談機関等の意見, by which the need is confirmed.
 *
 * @param agency the police, a consultation centre or another that was asked
 * @param givenOn the day of it
 * @param text what it says
 */
public record Opinion(
        @Open @FreeText(anyGlyph = true) @MaxLength(100) String agency,
        @Open @Nullable LocalDate givenOn,

        @Open @FreeText(anyGlyph = true) @MaxLength(500) @Nullable
        String text) {

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "Opinion[]";
    }
}
