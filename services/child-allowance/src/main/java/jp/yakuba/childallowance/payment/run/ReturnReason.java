package jp.yakuba.childallowance.payment.run;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a transfer came back (project-derived; banks have lists of their own). */
@Schema(name = "ReturnReason")
enum ReturnReason implements Coded {
    ACCOUNT_UNKNOWN("account-unknown", "該当口座なし"),
    HOLDER_DIFFERS("holder-differs", "名義相違"),
    ACCOUNT_CLOSED("account-closed", "解約済み"),
    OTHER("other", "その他");

    private final String code;
    private final String japanese;

    ReturnReason(String code, String japanese) {
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
