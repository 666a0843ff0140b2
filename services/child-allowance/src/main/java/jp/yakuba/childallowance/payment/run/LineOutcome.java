package jp.yakuba.childallowance.payment.run;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a recipient in a run. */
@Schema(name = "PaymentOutcome")
enum LineOutcome implements Coded {
    TRANSFER("transfer", "振込"),
    /** All that is owed is set off against what was overpaid. */
    OFFSET("offset", "全額内払調整"),
    /** All that is paid is taken for fees or as a donation. */
    DEDUCTED("deducted", "全額徴収・寄附"),
    /** Nothing is owed, and something was overpaid. */
    OVERPAID("overpaid", "過払い"),
    SUSPENDED("suspended", "差止"),
    /** All that is owed is due no more if what a movement asks for is decided: 転出, 死亡. */
    UNCONFIRMED("unconfirmed", "異動の確認待ち"),
    /** All that is owed is barred by time. */
    BARRED("barred", "時効"),
    /** 未支払: what is still owed to somebody who has died is for the children, and not for an account that is no more. */
    DIED("died", "受給者死亡"),
    ACCOUNT_MISSING("account-missing", "口座なし"),
    /** The bank or the branch is not in use on the pay day. */
    ACCOUNT_INVALID("account-invalid", "口座使用不可"),
    /** A transfer to the account came back, and it was not changed since. */
    ACCOUNT_RETURNED("account-returned", "振込不能の口座");

    private final String code;
    private final String japanese;

    LineOutcome(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    String japanese() {
        return japanese;
    }
}
