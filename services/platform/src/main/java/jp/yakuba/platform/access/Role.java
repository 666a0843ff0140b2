package jp.yakuba.platform.access;

import java.util.Locale;
import jp.yakuba.foundation.finding.RejectedValue;

/** What an account is for; each brings default permissions (操作権限一覧表, 001/10.3). */
public enum Role {
    CLERK("職員（入力）"),
    APPROVER("審査・決裁者"),
    ADMINISTRATOR("システム管理者"),
    AUDITOR("監査者");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** For screens. */
    public String label() {
        return label;
    }

    /** As it stands in the database, in the lists of permissions and in the REST interface: {@code clerk}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a code that somebody typed. */
    static Role parse(String code) {
        for (var role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new RejectedValue("role-unknown", "役割がありません。", "一覧から選んでください。");
    }

    static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
