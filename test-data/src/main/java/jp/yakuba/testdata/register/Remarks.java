package jp.yakuba.testdata.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a record.
 *
 * @param adultWard 成年被後見人_該当有無
 * @param text 備考
 * @param recompiledOn 改製記載年月日
 * @param codes how often 住民票コード was changed
 * @param numbers how often 個人番号 was changed
 */
public record Remarks(
        boolean adultWard, @Nullable String text, @Nullable LocalDate recompiledOn, int codes, int numbers) {

    /** Nothing to remark. */
    public static final Remarks NONE = new Remarks(false, null, null, 0, 0);

    /** The same for one under guardianship. */
    public Remarks ward() {
        return new Remarks(true, text, recompiledOn, codes, numbers);
    }

    /** The same with 備考. */
    public Remarks with(String words) {
        return new Remarks(adultWard, words, recompiledOn, codes, numbers);
    }

    /** The same after 改製. */
    public Remarks recompiledOn(LocalDate day) {
        return new Remarks(adultWard, text, day, codes, numbers);
    }

    /** The same with another 住民票コード. */
    public Remarks codeChanged() {
        return new Remarks(adultWard, text, recompiledOn, codes + 1, numbers);
    }

    /** The same with another 個人番号. */
    public Remarks numberChanged() {
        return new Remarks(adultWard, text, recompiledOn, codes, numbers + 1);
    }
}
