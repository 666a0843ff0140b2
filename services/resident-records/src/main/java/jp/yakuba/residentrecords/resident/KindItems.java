package jp.yakuba.residentrecords.resident;

import java.util.List;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.residentrecords.RecordsError;
import org.jspecify.annotations.Nullable;

/** The items that only one kind of resident has (1.1.1, 1.1.2); a test keeps them to the data list. */
final class KindItems {

    /** One item, or all items of one group, and whose it is. */
    record KindItem(String path, ResidentKind kind, Function<PersonItems, @Nullable Object> value) {}

    static final List<KindItem> ITEMS = List.of(
            japanese("names.surname", person -> person.names().surname()),
            japanese("names.givenName", person -> person.names().givenName()),
            japanese("names.formerSurname", person -> person.names().formerSurname()),
            japanese("names.formerSurnameReading", person -> person.names().formerSurnameReading()),
            japanese("familyRegister", PersonItems::familyRegister),
            foreign("names.roman", person -> person.names().roman()),
            foreign("names.kanji", person -> person.names().kanji()),
            foreign("names.commonName", person -> person.names().commonName()),
            foreign("names.commonNameReading", person -> person.names().commonNameReading()),
            foreign("names.preference", person -> person.names().preference()),
            foreign("foreign", PersonItems::foreign));

    private KindItems() {}

    private static KindItem japanese(String path, Function<PersonItems, @Nullable Object> value) {
        return new KindItem(path, ResidentKind.JAPANESE, value);
    }

    private static KindItem foreign(String path, Function<PersonItems, @Nullable Object> value) {
        return new KindItem(path, ResidentKind.FOREIGN, value);
    }

    @Requirement({"001/1.1.1", "001/1.1.2"})
    static Findings noItemOfTheOtherKind(PersonItems person) {
        return Findings.of(ITEMS.stream()
                .filter(item -> item.kind() != person.kind() && item.value().apply(person) != null)
                .map(KindItems::unexpected)
                .toList());
    }

    private static Finding unexpected(KindItem item) {
        var whose = item.kind() == ResidentKind.JAPANESE ? "日本人住民" : "外国人住民";
        return Finding.error(
                RecordsError.ITEM_NOT_FOR_KIND, item.path(), whose + "だけが持つ項目です。", "この項目を空欄にするか、住民種別を直してください。");
    }
}
