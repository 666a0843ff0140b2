package jp.yakuba.testdata.register;

import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Word;
import org.jspecify.annotations.Nullable;

/**
 * The names on a record.
 *
 * @param name 氏名
 * @param confirmed 氏名_フリガナ確認状況
 * @param formerSurname 旧氏 of a Japanese resident
 * @param commonName 通称 of a foreign resident
 */
public record Names(
        PersonName name,
        boolean confirmed,
        @Nullable Word formerSurname,
        @Nullable CommonName commonName) {

    /** A name and nothing else. */
    public static Names of(PersonName name, boolean confirmed) {
        return new Names(name, confirmed, null, null);
    }

    /** The same under another name. */
    public Names with(PersonName otherName) {
        return new Names(otherName, confirmed, formerSurname, commonName);
    }

    /** The same with 旧氏, or without. */
    public Names withFormerSurname(@Nullable Word other) {
        return new Names(name, confirmed, other, commonName);
    }

    /** The same with 通称. */
    public Names with(CommonName other) {
        return new Names(name, confirmed, formerSurname, other);
    }

    /** The same with the reading confirmed. */
    public Names readingConfirmed() {
        return new Names(name, true, formerSurname, commonName);
    }
}
