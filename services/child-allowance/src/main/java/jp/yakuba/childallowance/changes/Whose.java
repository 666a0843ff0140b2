package jp.yakuba.childallowance.changes;

import jp.yakuba.foundation.code.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose name or address has changed. */
@Schema(name = "WhoseChange")
enum Whose implements Coded {
    RECIPIENT("recipient", "受給者"),
    SPOUSE("spouse", "配偶者"),
    /** A child who is paid for or counts, and lives apart. */
    CHILD("child", "別居している児童"),
    GUARDIAN("guardian", "未成年後見人など");

    private final String code;
    private final String japanese;

    Whose(String code, String japanese) {
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
