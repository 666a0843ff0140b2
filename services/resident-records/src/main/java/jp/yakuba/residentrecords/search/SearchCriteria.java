package jp.yakuba.residentrecords.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import jp.yakuba.residentrecords.resident.Sex;
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
        @MaxLength(100) @Nullable String name,
        @MaxLength(50) @Nullable String formerSurname,
        @MaxLength(100) @Nullable String commonName,
        @MaxLength(100) @Nullable String reading,
        @MaxLength(50) @Nullable String givenName,
        @Nullable Match match,
        @Nullable Fuzziness fuzziness,
        boolean exactCharacters,
        @Nullable BirthPeriod birth,
        @Nullable Sex sex,
        @Nullable Relationship relationship,
        @MaxLength(200) @Nullable String address,
        @Nullable Match addressMatch,
        @Nullable TownAreaCode townCode,
        @MaxLength(12) @Nullable String wardCode,
        @MaxLength(100) @Nullable String building,
        @Nullable AddresseeNumber addresseeNumber,
        @Nullable HouseholdNumber householdNumber,
        @Nullable MovementReason deletionReason,
        @Nullable IndividualNumber individualNumber,
        @Nullable ResidentRecordCode residentRecordCode,
        @Nullable ResidenceCardNumber cardNumber,
        List<BlankItem> blank,
        @Nullable Scope scope,
        boolean currentOnly) {

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
        return asksForAddress() || householdNumber != null || blank.stream().anyMatch(BlankItem::isOfAddress);
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
