package jp.yakuba.childallowance.payment.run;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is different from the run before. */
@Schema(name = "PaymentDifferenceKind")
enum DifferenceKind implements Coded {
    NEW("new", "新しく支払う"),
    ENDED("ended", "支払わなくなった"),
    UNCONFIRMED("unconfirmed", "異動の確認待ちで支払わない"),
    AMOUNT("amount", "額が変わった"),
    DEDUCTION("deduction", "徴収・寄附が変わった"),
    ACCOUNT("account", "口座が変わった");

    private final String code;
    private final String japanese;

    DifferenceKind(String code, String japanese) {
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
