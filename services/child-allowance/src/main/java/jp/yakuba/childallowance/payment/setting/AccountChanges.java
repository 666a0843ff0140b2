package jp.yakuba.childallowance.payment.setting;

import jp.yakuba.foundation.code.Coded;

/** How many it takes to change the account of a recipient (口座変更), as the municipality has decided. */
public enum AccountChanges implements Coded {
    /** It counts once another than who entered it has decided so. */
    TWO_PEOPLE("two-people", "別の職員の決裁で有効になる"),
    /** It counts as soon as it is entered. */
    ONE_PERSON("one-person", "登録だけで有効になる");

    private final String code;
    private final String japanese;

    AccountChanges(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    String japanese() {
        return japanese;
    }
}
