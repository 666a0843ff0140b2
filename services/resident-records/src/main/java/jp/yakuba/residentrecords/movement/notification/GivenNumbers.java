package jp.yakuba.residentrecords.movement.notification;

import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a notification gives to one person who comes.
 *
 * @param place where it does: {@code newcomers[0]}
 * @param residentRecordCode 住民票コード
 * @param individualNumber 個人番号
 * @param card 在留カード等番号
 */
public record GivenNumbers(
        String place,
        @Nullable ResidentRecordCode residentRecordCode,
        @Nullable IndividualNumber individualNumber,
        @Nullable ResidenceCardNumber card) {

    /** Those of one who moves in. */
    public static GivenNumbers of(String place, Newcomer newcomer) {
        return new GivenNumbers(
                place, newcomer.residentRecordCode(), newcomer.individualNumber(), card(newcomer.foreign()));
    }

    /** That of one who has no other number yet. */
    public static GivenNumbers ofCard(String place, @Nullable ForeignItems foreign) {
        return new GivenNumbers(place, null, null, card(foreign));
    }

    private static @Nullable ResidenceCardNumber card(@Nullable ForeignItems foreign) {
        return foreign == null ? null : foreign.cardNumber();
    }

    /** Shows none of the numbers. */
    @Override
    public String toString() {
        return "GivenNumbers[" + place + "]";
    }
}
