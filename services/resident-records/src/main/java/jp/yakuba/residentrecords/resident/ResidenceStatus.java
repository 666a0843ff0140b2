package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.code.CodeList;

/**
 * 在留資格: a code of the list {@code residence-status}.
 *
 * @param code three digits
 */
public record ResidenceStatus(String code) {

    /** Takes a code of the list. */
    public ResidenceStatus {
        list().require(code);
    }

    /** The name, such as 留学. */
    public String japanese() {
        return list().name(code);
    }

    private static CodeList list() {
        return CodeList.load("residence-status");
    }
}
