package jp.yakuba.childallowance.payment.run;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why is paid: in the months of the law, or outside of them (児童手当法第8条第4項ただし書). */
@Schema(name = "PaymentRunKind")
enum RunKind implements Coded {
    /** 定時払. */
    REGULAR("regular", "定時"),
    /** 随時払. */
    EXTRA("extra", "随時");

    private final String code;
    private final String japanese;

    RunKind(String code, String japanese) {
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
