package jp.yakuba.residentrecords.certificate.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.PersonHeaders;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/**
 * An item whose changes the history of entries shows. 個人番号 and 住民票コード are not among them.
 *
 * @param label as printed
 * @param omittable the choice that leaves it out; null if it is always printed
 * @param text what a row says of it, empty if nothing
 */
@Requirement({"001/1.1.14", "001/5.1"})
record PrintedItem(String label, @Nullable Omittable omittable, Function<ResidentVersion, String> text) {

    static final List<PrintedItem> ALL = List.of(
            always("氏名", row -> PersonEntries.text(row.names().full())),
            always("旧氏", row -> PersonEntries.text(row.names().formerSurname())),
            always("通称", row -> PersonEntries.text(row.names().commonName())),
            always("生年月日", PersonHeaders::birth),
            always("男女の別", PersonHeaders::sex),
            always("住所", row -> row.address().text()),
            unless(Omittable.HOUSEHOLD_HEAD_AND_RELATIONSHIP, "世帯主", PersonEntries::householdHead),
            unless(Omittable.HOUSEHOLD_HEAD_AND_RELATIONSHIP, "続柄", PrintedItem::relationship),
            unless(Omittable.FAMILY_REGISTER, "本籍", PrintedItem::domicile),
            unless(Omittable.FAMILY_REGISTER, "筆頭者", PrintedItem::registerHead),
            foreign(Omittable.NATIONALITY, "国籍・地域", items -> PersonEntries.text(items.nationalityName())),
            foreign(Omittable.FOREIGN_RESIDENT_CLASS, "30条45規定区分", PersonEntries::residentClass),
            foreign(Omittable.RESIDENCE_STATUS, "在留資格", PersonEntries::residenceStatus),
            foreign(Omittable.RESIDENCE_PERIOD, "在留期間等", PersonEntries::period),
            foreign(Omittable.RESIDENCE_EXPIRY, "満了の日", items -> Dates.western(items.residenceExpiry())),
            foreign(Omittable.CARD_NUMBER, "在留カード等番号", PrintedItem::card));

    /** Whether the two rows say different things of it. */
    boolean isChanged(ResidentVersion before, ResidentVersion after) {
        return !text.apply(before).equals(text.apply(after));
    }

    /** The change from one row to the next; empty if there is none. An entry that is left out is left out of it too. */
    Optional<RecordedMovement.Change> change(ResidentVersion before, ResidentVersion after, Choices choices) {
        if (!isChanged(before, after)) {
            return Optional.empty();
        }
        var old = text.apply(before);
        var changed = text.apply(after);
        return Optional.of(
                omittable == null || choices.shows(omittable)
                        ? new RecordedMovement.Change(label, old, changed)
                        : new RecordedMovement.Change(label, "", Choices.OMITTED));
    }

    private static PrintedItem always(String label, Function<ResidentVersion, String> text) {
        return new PrintedItem(label, null, text);
    }

    private static PrintedItem unless(Omittable omittable, String label, Function<ResidentVersion, String> text) {
        return new PrintedItem(label, omittable, text);
    }

    private static PrintedItem foreign(Omittable omittable, String label, Function<ForeignItems, String> text) {
        return new PrintedItem(label, omittable, row -> {
            var items = row.foreign();
            return items == null ? "" : text.apply(items);
        });
    }

    private static String relationship(ResidentVersion row) {
        var relationship = row.relationship();
        return relationship == null ? "" : relationship.text();
    }

    private static String domicile(ResidentVersion row) {
        var register = row.familyRegister();
        return register == null ? "" : register.domicile();
    }

    private static String registerHead(ResidentVersion row) {
        var register = row.familyRegister();
        return register == null ? "" : register.head();
    }

    private static String card(ForeignItems items) {
        var card = items.cardNumber();
        return card == null ? "" : card.value();
    }
}
