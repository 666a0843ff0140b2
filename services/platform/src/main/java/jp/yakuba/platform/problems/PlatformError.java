package jp.yakuba.platform.problems;

import jp.yakuba.foundation.finding.ErrorCode;

/** What the platform finds that blocks. */
public enum PlatformError implements ErrorCode {
    ADMINISTRATOR_UNKNOWN("administrator-unknown"),
    CHANGED_MEANWHILE("changed-meanwhile"),
    CODE_WRONG("code-wrong"),
    CURSOR_UNKNOWN("cursor-unknown"),
    DAY_PAST("day-past"),
    DECIDED_MEANWHILE("decided-meanwhile"),
    FEED_QUERY_OUT_OF_RANGE("feed-query-out-of-range"),
    FIELD_NAME_UNREADABLE("field-name-unreadable"),
    IDEMPOTENCY_KEY_MALFORMED("idempotency-key-malformed"),
    JOB_FAILED("job-failed"),
    JOB_KILLS_ITS_WORKER("job-kills-its-worker"),
    JOB_NOT_CANCELLABLE("job-not-cancellable"),
    JOB_NOT_RESTARTABLE("job-not-restartable"),
    JOB_REFUSED_FOR_GOOD("job-refused-for-good"),
    JOB_STATE_UNKNOWN("job-state-unknown"),
    JSON_MALFORMED("json-malformed"),
    JSON_NOT_AN_OBJECT("json-not-an-object"),
    LABEL_LENGTH("label-length"),
    LIMIT_OUT_OF_RANGE("limit-out-of-range"),
    LIST_TOO_LONG("list-too-long"),
    LOGIN_REFUSED("login-refused"),
    MUNICIPALITY_IS_DEMONSTRATION("municipality-is-demonstration"),
    MUNICIPALITY_NAMED_OTHERWISE("municipality-named-otherwise"),
    MUNICIPALITY_NOT_LISTED("municipality-not-listed"),
    MUNICIPALITY_UNKNOWN("municipality-unknown"),
    NOT_IN_AN_ADDRESS("not-in-an-address"),
    NOT_UTF_8("not-utf-8"),
    OWN_ADMINISTRATION("own-administration"),
    OWN_LOCK("own-lock"),
    OWN_RIGHTS("own-rights"),
    PASSWORD_DIFFERS("password-differs"),
    PASSWORD_GUESSABLE("password-guessable"),
    PASSWORD_TOO_LONG("password-too-long"),
    PASSWORD_TOO_SHORT("password-too-short"),
    PASSWORD_UNCHANGED("password-unchanged"),
    PASSWORD_WRONG("password-wrong"),
    PERIOD_TOO_LONG("period-too-long"),
    PERMISSION_UNKNOWN("permission-unknown"),
    PURPOSE_MISSING("purpose-missing"),
    ROLE_UNKNOWN("role-unknown"),
    SEAL_TOO_LARGE("seal-too-large"),
    SEAL_UNREADABLE("seal-unreadable"),
    SUBSCRIBER_NAME_WRONG("subscriber-name-wrong"),
    TEXT_MISSING("text-missing"),
    TOKEN_OF_ANOTHER("token-of-another"),
    TYPE_WRONG("type-wrong"),
    USER_ID_FORM("user-id-form"),
    USER_ID_TAKEN("user-id-taken"),
    VALIDITY_OUT_OF_RANGE("validity-out-of-range");

    private final String code;

    PlatformError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
