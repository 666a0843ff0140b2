package jp.yakuba.office.search;

import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.Open;
import org.jspecify.annotations.Nullable;

/**
 * The names by which somebody can be found, as the register's events have them.
 *
 * @param full 氏名 as the record shows it
 * @param givenName 名 of a Japanese resident
 * @param roman 氏名 of a foreign resident in roman letters
 * @param kanji 氏名 of a foreign resident in kanji
 * @param reading フリガナ of the name
 * @param formerSurname 旧氏
 * @param formerSurnameReading フリガナ of 旧氏
 * @param commonName 通称
 * @param commonNameReading フリガナ of 通称
 */
public record PersonNames(
        @Open @Nullable String full,
        @Open @Nullable String givenName,
        @Open @Nullable String roman,
        @Open @Nullable String kanji,
        @Open @Nullable String reading,
        @Open @Nullable String formerSurname,
        @Open @Nullable String formerSurnameReading,
        @Open @Nullable String commonName,
        @Open @Nullable String commonNameReading) {

    /** 氏名, or what stands for it. */
    public String shown() {
        return Objects.requireNonNullElse(full, "（氏名なし）");
    }

    /** 旧氏 and 通称, as they stand beside the name on a screen; empty if there is neither. */
    public String others() {
        return String.join(
                "　",
                Stream.of(
                                formerSurname == null ? "" : "旧氏 " + formerSurname,
                                commonName == null ? "" : "通称 " + commonName)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** Shows no name: a name must not reach a log. */
    @Override
    public String toString() {
        return "PersonNames[…]";
    }
}
