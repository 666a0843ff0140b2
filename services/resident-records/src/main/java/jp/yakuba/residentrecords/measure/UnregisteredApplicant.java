package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * 申出者 who is not in the register: she lives elsewhere, and asks for her former dwelling, her 本籍 or people who live
 * here. With the application she is given a 宛名番号, as every addressee is.
 *
 * @param name 氏名
 * @param reading フリガナ
 * @param birthDate 生年月日
 */
@Requirement("001/1.1.16")
public record UnregisteredApplicant(
        @Open @FreeText(anyGlyph = true) @MaxLength(100) String name,

        @Open @FreeText(anyGlyph = true) @MaxLength(100) @Nullable
        String reading,

        @Open LocalDate birthDate) {

    /** Shows nothing of it. */
    @Override
    public String toString() {
        return "UnregisteredApplicant[]";
    }
}
