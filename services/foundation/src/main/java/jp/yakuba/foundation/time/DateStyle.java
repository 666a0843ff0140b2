package jp.yakuba.foundation.time;

/**
 * The calendar in which a date is shown (1.1.9): 和暦 everywhere, but 西暦 for a foreign resident's date of birth and the
 * last day of a period of stay. Never both.
 */
public enum DateStyle {
    /** 昭和55年12月3日. */
    WAREKI,
    /** 1980年12月3日. */
    WESTERN
}
