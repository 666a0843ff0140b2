package jp.yakuba.dogregister;

import jp.yakuba.foundation.finding.ErrorCode;

/** What the dog register finds that blocks. */
public enum DogRegisterError implements ErrorCode {
    DOG_NAME_MISSING("dog-register.dog-name-missing"),
    TAG_FORM("dog-register.tag-form"),
    TAG_TAKEN("dog-register.tag-taken");

    private final String code;

    DogRegisterError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
