package jp.yakuba.testdata.file;

import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Word;
import jp.yakuba.testdata.register.CommonName;
import jp.yakuba.testdata.register.Names;
import org.jspecify.annotations.Nullable;

/** 氏名, 旧氏 and 通称. */
final class NameColumns {

    private NameColumns() {}

    static void add(Column.Collector to) {
        Column.Collector names = to.below("names");
        names.accept("full", name(PersonName::full));
        names.accept("surname", japanese(name -> name.surname().text()));
        names.accept("givenName", japanese(name -> name.given().text()));
        names.accept("roman", foreign(PersonName.Foreign::roman));
        names.accept("kanji", foreign(name -> name.kanji().isEmpty() ? null : name.kanji()));
        names.accept("reading", name(PersonName::reading));
        names.accept(
                "readingConfirmed", row -> Column.print(row.version().names().confirmed()));
        names.accept("formerSurname", Column.of(NameColumns::formerSurname, Word::text));
        names.accept("formerSurnameReading", Column.of(NameColumns::formerSurname, Word::reading));
        names.accept("formerSurnameReadingConfirmed", Column.of(NameColumns::formerSurname, word -> true));
        names.accept("commonName", Column.of(NameColumns::shownCommonName, shown -> shown.name()
                .full()));
        names.accept("commonNameReading", Column.of(NameColumns::shownCommonName, shown -> shown.name()
                .reading()));
        names.accept("commonNameReadingConfirmed", Column.of(NameColumns::shownCommonName, shown -> true));
        names.accept("preference", row -> preference(row));
    }

    /** When and where a common name was entered and removed. */
    static void addCommonNameHistory(Column.Collector to) {
        Column.Collector foreign = to.below("foreign");
        foreign.accept("commonNameEnteredOn", Column.of(NameColumns::commonName, CommonName::enteredOn));
        foreign.accept("commonNameEnteredCity", Column.of(NameColumns::commonName, name -> name.enteredIn()
                .name()));
        foreign.accept("commonNameEnteredMunicipality", Column.of(NameColumns::commonName, name -> name.enteredIn()
                .code()));
        foreign.accept("commonNameDeletedOn", Column.of(NameColumns::commonName, CommonName::deletedOn));
        foreign.accept("commonNameDeletedCity", Column.of(NameColumns::commonName, name -> {
            var city = name.deletedIn();
            return city == null ? null : city.name();
        }));
        foreign.accept("commonNameDeletedMunicipality", Column.of(NameColumns::commonName, name -> {
            var city = name.deletedIn();
            return city == null ? null : city.code();
        }));
    }

    /** 氏名優先区分: only of foreign residents. */
    private static @Nullable String preference(Row row) {
        if (row.isJapanese()) {
            return null;
        }
        return shownCommonName(row) == null ? "1" : "2";
    }

    private static Column name(Column.Item<PersonName> item) {
        return row -> Column.print(item.of(row.version().names().name()));
    }

    private static Column japanese(Column.Item<PersonName.Japanese> item) {
        return row ->
                row.version().names().name() instanceof PersonName.Japanese name ? Column.print(item.of(name)) : null;
    }

    private static Column foreign(Column.Item<PersonName.Foreign> item) {
        return row ->
                row.version().names().name() instanceof PersonName.Foreign name ? Column.print(item.of(name)) : null;
    }

    private static @Nullable Word formerSurname(Row row) {
        return row.version().names().formerSurname();
    }

    private static @Nullable CommonName commonName(Row row) {
        return row.version().names().commonName();
    }

    private static @Nullable CommonName shownCommonName(Row row) {
        Names names = row.version().names();
        CommonName name = names.commonName();
        return name != null && name.isInUse() ? name : null;
    }
}
