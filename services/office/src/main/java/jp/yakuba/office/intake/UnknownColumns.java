package jp.yakuba.office.intake;

import jp.yakuba.foundation.code.Coded;

/** What becomes of the columns of a file that the list of items does not have. */
public enum UnknownColumns implements Coded {
    /** The file is refused. */
    REFUSE("refuse"),
    /** They are not loaded. */
    LEAVE_ASIDE("leave-aside");

    private final String code;

    UnknownColumns(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
