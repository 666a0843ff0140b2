package jp.yakuba.foundation.finding;

/** How much a finding weighs (11.1): an error blocks, an alert may be passed with a reason, the rest is information. */
public enum Severity {
    /** Logically impossible; nothing is registered until it is solved. */
    ERROR,
    /** Possible, but asks for attention; may be passed with a reason. */
    ALERT,
    /** Worth knowing. */
    INFO
}
