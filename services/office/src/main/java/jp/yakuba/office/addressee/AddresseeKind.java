package jp.yakuba.office.addressee;

import jp.yakuba.foundation.code.Coded;

/** What an addressee is: a resident of one of the two kinds (住民種別), or who is in no register here. */
public enum AddresseeKind implements Coded {
    /** 日本人住民 (001/1.1.1). */
    JAPANESE("1"),
    /** 外国人住民 (001/1.1.2). */
    FOREIGN("2"),
    /** 住登外者: a person of whom the business has registered the items itself. */
    OUTSIDE("8"),
    /** A corporation or a facility, registered likewise. */
    ORGANISATION("9");

    private final String code;

    AddresseeKind(String code) {
        this.code = code;
    }

    /** Whether the register of residents knows nothing of it. */
    public boolean isOutside() {
        return this == OUTSIDE || this == ORGANISATION;
    }

    @Override
    public String code() {
        return code;
    }
}
