package jp.yakuba.foundation.finding;

/** What the foundation finds that blocks. */
public enum FoundationError implements ErrorCode {
    BLANK("blank"),
    CHECK_DIGIT_WRONG("check-digit-wrong"),
    CODE_UNKNOWN("code-unknown"),
    CONTROL_CHARACTER("control-character"),
    DATE_FORMAT("date-format"),
    DATE_IMPOSSIBLE("date-impossible"),
    DATE_NOT_ON_CALENDAR("date-not-on-calendar"),
    DATE_OUTSIDE_ERA("date-outside-era"),
    DIGITS_LENGTH_WRONG("digits-length-wrong"),
    DIGITS_ONLY("digits-only"),
    ERA_UNKNOWN("era-unknown"),
    HOUSEHOLD_HEADS_SEVERAL("household-heads-several"),
    MONTH_IMPOSSIBLE("month-impossible"),
    NONCHARACTER("noncharacter"),
    NOT_A_FLAG("not-a-flag"),
    NOT_A_NUMBER("not-a-number"),
    PERIOD_REVERSED("period-reversed"),
    PICTOGRAPH("pictograph"),
    RELATIONSHIP_CODE_UNKNOWN("relationship-code-unknown"),
    RELATIONSHIP_GAP("relationship-gap"),
    RELATIONSHIP_NOT_JOINABLE("relationship-not-joinable"),
    RELATIONSHIP_TOO_LONG("relationship-too-long"),
    RELATIONSHIP_UNKNOWN("relationship-unknown"),
    REQUIRED("required"),
    SELECTOR_WITHOUT_BASE("selector-without-base"),
    TEXT_TOO_LONG("text-too-long"),
    UNKNOWN_CODE("unknown-code"),
    UNKNOWN_DATE_NOT_ALLOWED("unknown-date-not-allowed"),
    UNKNOWN_DATE_WORDING_MISSING("unknown-date-wording-missing"),
    UNKNOWN_DATE_WORDING_UNEXPECTED("unknown-date-wording-unexpected"),
    UNKNOWN_FIELD("unknown-field"),
    UNPAIRED_SURROGATE("unpaired-surrogate");

    private final String code;

    FoundationError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
