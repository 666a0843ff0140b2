package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.ResidentRecordCode;

/**
 * A number that belongs to one person for good, whatever versions of the record follow.
 *
 * @param kind what number it is
 * @param value its digits and letters
 */
public record HeldNumber(Kind kind, String value) {

    /** The numbers of the register that are like that; 個人番号 is kept apart from it. */
    public enum Kind implements Coded {
        /** 住民票コード. */
        RESIDENT_RECORD_CODE("resident-record-code"),
        /** 在留カード等番号. */
        RESIDENCE_CARD("residence-card");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A 住民票コード. */
    public static HeldNumber of(ResidentRecordCode code) {
        return new HeldNumber(Kind.RESIDENT_RECORD_CODE, code.value());
    }

    /** A 在留カード等番号. */
    public static HeldNumber of(ResidenceCardNumber card) {
        return new HeldNumber(Kind.RESIDENCE_CARD, card.value());
    }

    /** Shows what number it is and no digit of it. */
    @Override
    public String toString() {
        return kind.code();
    }
}
