package jp.yakuba.childallowance.notice;

import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * How a notice is to be issued.
 *
 * @param postalCode of where it is sent, if that is not where the register says that the claimant lives
 * @param address where it is sent then
 * @param withoutSeal prints 公印省略 instead of the seal
 */
record NoticeOrder(
        @MaxLength(8) @Nullable String postalCode,
        @MaxLength(200) @Nullable String address,
        boolean withoutSeal) {

    /** Whether it goes elsewhere than to where the register says. */
    boolean goesElsewhere() {
        return address != null && !address.isBlank();
    }

    /** What can be seen to be wrong with it alone. */
    Findings check() {
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
