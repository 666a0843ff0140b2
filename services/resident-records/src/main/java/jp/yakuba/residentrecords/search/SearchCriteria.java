package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.shape.Whereabouts;
import jp.yakuba.office.addressee.Sex;
import jp.yakuba.office.search.BirthPeriod;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.Match;
import jp.yakuba.office.search.Scope;
import jp.yakuba.office.search.TextCriterion;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the people looked for; all of it must hold. Names and addresses may be past ones, the rest is as the
 * newest version has it.
 *
 * @param name 氏名, 旧氏 or 通称, in kanji, kana or roman letters
 * @param formerSurname 旧氏 only
 * @param commonName 通称 only
 * @param reading フリガナ of 氏名, 旧氏 or 通称
 * @param givenName 名 only, as written or in kana
 * @param match how much of a name; the beginning unless told
 * @param fuzziness how loosely readings; not at all unless told
 * @param exactCharacters whether variants of a character (異体字) are told apart
 * @param birth 生年月日 as far as known
 * @param sex 性別
 * @param relationship 続柄
 * @param address 住所 without 方書
 * @param addressMatch how much of an address or a building; any part unless told
 * @param townCode 住所コード（町字コード）
 * @param wardCode 行政区等コード
 * @param building 方書
 * @param addresseeNumber 宛名番号
 * @param householdNumber 世帯番号
 * @param deletionReason 消除の事由
 * @param individualNumber 個人番号; never kept, never logged
 * @param residentRecordCode 住民票コード
 * @param cardNumber 在留カード番号 or 特別永住者証明書番号
 * @param blank items that must be blank
 * @param scope whose records; everybody's unless told
 * @param currentOnly whether past names and addresses are left out
 */
@Requirement("001/2.1.3")
public record SearchCriteria(
        @Open @MaxLength(100) @Nullable String name,
        @Open @MaxLength(50) @Nullable String formerSurname,
        @Open @MaxLength(100) @Nullable String commonName,
        @Open @MaxLength(100) @Nullable String reading,
        @Open @MaxLength(50) @Nullable String givenName,
        @Open @Nullable Match match,
        @Open @Nullable Fuzziness fuzziness,
        @Open boolean exactCharacters,
        @Open @Nullable BirthPeriod birth,
        @Open @Nullable Sex sex,
        @Open @Nullable Relationship relationship,
        @Whereabouts @MaxLength(200) @Nullable String address,
        @Open @Nullable Match addressMatch,
        @Whereabouts @Nullable TownAreaCode townCode,
        @Whereabouts @MaxLength(12) @Nullable String wardCode,
        @Whereabouts @MaxLength(100) @Nullable String building,
        @Open @Nullable AddresseeNumber addresseeNumber,
        @Whereabouts @Nullable HouseholdNumber householdNumber,
        @Open @Nullable MovementReason deletionReason,

        @Guarded(PlatformPermission.Code.ITEM_INDIVIDUAL_NUMBER) @Nullable
        IndividualNumber individualNumber,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENT_RECORD_CODE) @Nullable
        ResidentRecordCode residentRecordCode,

        @Guarded(PlatformPermission.Code.ITEM_RESIDENCE_STATUS) @Nullable
        ResidenceCardNumber cardNumber,

        @Open List<BlankItem> blank,
        @Open @Nullable Scope scope,
        @Open boolean currentOnly) {

    /** Criteria as fields, JSON and back. */
    public static final RecordShape<SearchCriteria> SHAPE = new RecordShape<>(
            SearchCriteria.class,
            new Values()
                    .register(BirthPeriod.class, BirthPeriod::parse, BirthPeriod::typed)
                    .register(Relationship.class, Relationship::parse, Relationship::text));

    private static final Set<String> MANNER =
            Set.of("match", "fuzziness", "exactCharacters", "addressMatch", "scope", "currentOnly");

    /** Takes the list as it is now. */
    public SearchCriteria {
        blank = List.copyOf(blank);
    }

    /** The texts among them. */
    List<TextCriterion> texts() {
        var texts = new ArrayList<TextCriterion>();
        add(texts, name, text -> TextCriterion.written("name", text, nameMatch()));
        add(texts, formerSurname, text -> TextCriterion.written("formerSurname", text, nameMatch()));
        add(texts, commonName, text -> TextCriterion.written("commonName", text, nameMatch()));
        add(texts, reading, text -> TextCriterion.reading("reading", text, nameMatch()));
        add(
                texts,
                givenName,
                text -> TextCriterion.isKana(text)
                        ? TextCriterion.reading("givenName", text, nameMatch())
                        : TextCriterion.written("givenName", text, nameMatch()));
        add(
                texts,
                address,
                text -> TextCriterion.place("address", text, placeMatch(), AddressKeys.typed(text, "", "")));
        add(texts, building, text -> TextCriterion.place("building", text, placeMatch(), AddressKeys.building(text)));
        return texts;
    }

    private static void add(
            List<TextCriterion> texts, @Nullable String text, Function<String, TextCriterion> criterion) {
        if (text != null) {
            texts.add(criterion.apply(text));
        }
    }

    Match nameMatch() {
        return Objects.requireNonNullElse(match, Match.PREFIX);
    }

    Fuzziness readingFuzziness() {
        return Objects.requireNonNullElse(fuzziness, Fuzziness.NONE);
    }

    Match placeMatch() {
        return Objects.requireNonNullElse(addressMatch, Match.PARTIAL);
    }

    Scope whose() {
        return Objects.requireNonNullElse(scope, Scope.ALL);
    }

    /** Whether it asks where somebody lives: nobody may be found so whose address must not be known. */
    boolean asksWhere() {
        return asks(Secrecy::whereabouts);
    }

    /** Whether an item that is so secret is among the criteria: also who has none of it is not for everybody to know. */
    boolean asks(Predicate<Secrecy> secret) {
        return !secrets(secret).isEmpty()
                || blank.stream().map(BlankItem::secrecy).anyMatch(secret);
    }

    /** The paths of the values that are so secret. */
    List<String> secrets(Predicate<Secrecy> secret) {
        var asked = new ArrayList<String>();
        SHAPE.visit(this, (leaf, text) -> {
            if (text != null && secret.test(leaf.secrecy())) {
                asked.add(leaf.path());
            }
        });
        return asked;
    }

    /** Whether an address past or present is among the criteria. */
    boolean asksForAddress() {
        return address != null || townCode != null || wardCode != null || building != null;
    }

    /** Whether a number that only one person or household has is among the criteria. */
    boolean namesSomebody() {
        return Stream.of(addresseeNumber, householdNumber, individualNumber, residentRecordCode, cardNumber)
                .anyMatch(Objects::nonNull);
    }

    /** By which items it asks, whatever for. How they are compared and where is no item. */
    Set<String> keys() {
        var keys = new TreeSet<String>();
        SHAPE.visit(this, (leaf, text) -> {
            if (text != null && !MANNER.contains(leaf.path())) {
                keys.add(leaf.path());
            }
        });
        return keys;
    }

    /** Shows nothing of whom somebody looks for. */
    @Override
    public String toString() {
        return "SearchCriteria[…]";
    }
}
