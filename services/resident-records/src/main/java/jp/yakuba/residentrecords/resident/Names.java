package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * The names of a person: 氏名 and its parts, 旧氏 of Japanese and 通称 of foreign residents, each with its reading.
 *
 * @param full 氏名 as the record shows it
 * @param surname 氏 of a Japanese resident
 * @param givenName 名 of a Japanese resident
 * @param roman 氏名 of a foreign resident in roman letters
 * @param kanji 氏名 of a foreign resident in kanji
 * @param reading フリガナ of the name
 * @param readingConfirmed whether the person confirmed the reading
 * @param formerSurname 旧氏
 * @param formerSurnameReading フリガナ of 旧氏
 * @param formerSurnameReadingConfirmed whether the person confirmed it
 * @param commonName 通称
 * @param commonNameReading フリガナ of 通称
 * @param commonNameReadingConfirmed whether the person confirmed it
 * @param preference 氏名優先区分
 */
@Requirement({"001/1.1.7", "001/1.1.18"})
public record Names(
        @Open @MaxLength(100) @Nullable String full,
        @Open @MaxLength(50) @Nullable String surname,
        @Open @MaxLength(50) @Nullable String givenName,
        @Open @MaxLength(100) @Nullable String roman,
        @Open @MaxLength(100) @Nullable String kanji,
        @Open @MaxLength(100) @Nullable Kana reading,
        @Open boolean readingConfirmed,
        @Open @MaxLength(50) @Nullable String formerSurname,
        @Open @MaxLength(50) @Nullable Kana formerSurnameReading,
        @Open boolean formerSurnameReadingConfirmed,
        @Open @MaxLength(100) @Nullable String commonName,
        @Open @MaxLength(100) @Nullable Kana commonNameReading,
        @Open boolean commonNameReadingConfirmed,
        @Open @Nullable NamePreference preference) {

    /** The name of a Japanese resident: 氏, a full-width space, 名. */
    public static Names japanese(String surname, String givenName, @Nullable Kana reading) {
        return new Names(
                surname + "　" + givenName,
                surname,
                givenName,
                null,
                null,
                reading,
                false,
                null,
                null,
                false,
                null,
                null,
                false,
                null);
    }

    /** The name of a foreign resident in roman letters and, after them, in kanji. */
    public static Names foreign(String roman, @Nullable String kanji, @Nullable Kana reading) {
        var full = kanji == null ? roman : roman + "　" + kanji;
        return new Names(full, null, null, roman, kanji, reading, false, null, null, false, null, null, false, null);
    }

    /** These names with 旧氏 and 通称 of the other, as on returning from abroad (1.1.7). */
    public Names withFormerSurnameAndCommonNameOf(Names other) {
        return new Names(
                full,
                surname,
                givenName,
                roman,
                kanji,
                reading,
                readingConfirmed,
                other.formerSurname,
                other.formerSurnameReading,
                other.formerSurnameReadingConfirmed,
                other.commonName,
                other.commonNameReading,
                other.commonNameReadingConfirmed,
                preference);
    }

    /** These names with another 氏名優先区分. */
    public Names withPreference(@Nullable NamePreference other) {
        return new Names(
                full,
                surname,
                givenName,
                roman,
                kanji,
                reading,
                readingConfirmed,
                formerSurname,
                formerSurnameReading,
                formerSurnameReadingConfirmed,
                commonName,
                commonNameReading,
                commonNameReadingConfirmed,
                other);
    }

    /** Shows no name: a name must not reach a log. */
    @Override
    public String toString() {
        return "Names[…]";
    }
}
