package jp.yakuba.platform.access;

import java.util.Locale;

/** What an account is for; each brings default permissions (操作権限一覧表, 001/10.3). */
public enum Role {
    CLERK("職員（入力）", true),
    APPROVER("審査・決裁者", true),
    ADMINISTRATOR("システム管理者", false),
    AUDITOR("監査者", false);

    private final String label;
    private final boolean ofBusiness;

    Role(String label, boolean ofBusiness) {
        this.label = label;
        this.ofBusiness = ofBusiness;
    }

    /** For screens. */
    public String label() {
        return label;
    }

    /** As it stands in the lists of permissions: {@code clerk}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one has it in one business, and not in the town hall as a whole. */
    public boolean isOfBusiness() {
        return ofBusiness;
    }
}
