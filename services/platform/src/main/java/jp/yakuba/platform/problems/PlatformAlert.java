package jp.yakuba.platform.problems;

import jp.yakuba.foundation.finding.AlertCode;

/** What the platform finds that may be passed. */
public enum PlatformAlert implements AlertCode {
    SAME_ADDRESS("same-address"),
    TEXT_OVERFLOW("text-overflow");

    private final String code;

    PlatformAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
