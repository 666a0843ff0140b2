package jp.yakuba.childallowance.notice;

import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.GlyphRules;
import org.jspecify.annotations.Nullable;

/**
 * How a notice is to be issued.
 *
 * @param postalCode of where it is sent, if that is not where the claimant lives by the register or, being no resident, by a notification
 * @param address where it is sent then
 * @param withoutSeal prints 公印省略 instead of the seal
 */
record NoticeOrder(
        @FreeText @MaxLength(8) @Nullable String postalCode,
        @FreeText @MaxLength(200) @Nullable String address,
        boolean withoutSeal) {

    private static final RecordShape<NoticeOrder> SHAPE = new RecordShape<>(NoticeOrder.class, new Values());

    /** Whether it goes elsewhere than to where the register says. */
    boolean goesElsewhere() {
        return address != null && !address.isBlank();
    }

    /** What can be seen to be wrong with it alone; of what has no glyph the printing tells. */
    Findings check() {
        return postalCodeAddressed().and(GlyphRules.pictographs(SHAPE.freeTexts(this)));
    }

    private Findings postalCodeAddressed() {
        return postalCode == null || postalCode.isBlank() || goesElsewhere()
                ? Findings.none()
                : Findings.of(Finding.error(
                        ChildAllowanceError.NOTICE_ADDRESS_MISSING,
                        "address",
                        "送付先の郵便番号だけが入力されています。",
                        "送付先の住所も入力するか、郵便番号を消してください。"));
    }

    /** Shows nothing of where somebody is. */
    @Override
    public String toString() {
        return "NoticeOrder[…]";
    }
}
