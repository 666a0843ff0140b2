package jp.yakuba.platform.problems;

import jp.yakuba.foundation.finding.InfoCode;

/** What the platform finds that is only told. */
public enum PlatformInfo implements InfoCode {
    NEW_RESIDENCE("new-residence");

    private final String code;

    PlatformInfo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
