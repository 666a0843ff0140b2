package jp.yakuba.platform.access.account;

import java.util.Locale;

/** Who is behind an account. */
public enum AccountKind {
    /** A member of the staff, who logs in. */
    PERSON("職員"),
    /** Another system, which calls with a token and never logs in. */
    SYSTEM("連携システム");

    private final String label;

    AccountKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AccountKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
