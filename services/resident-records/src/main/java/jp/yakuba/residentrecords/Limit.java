package jp.yakuba.residentrecords;

import java.time.LocalDate;
import jp.yakuba.foundation.parameter.Parameters;

/** What law and practice limit, each value from a day on: {@code api-specs/parameters/resident-records/limits.csv}. */
public enum Limit {
    /** How many years old somebody is who runs a household. */
    HEAD_AGE("head-age"),
    /** In how many days after it a movement is notified. */
    NOTIFICATION("notification"),
    /** In how many days after it a 転出 is a notification. */
    NOTIFICATION_OF_MOVE_OUT("notification-of-move-out"),
    /** How many months before the end of its term a measure is extended. */
    PROTECTION_EXTENSION("protection-extension"),
    /** For how many years a measure protects. */
    PROTECTION_TERM("protection-term"),
    /** How many months somebody may stay who is not recorded. */
    SHORT_STAY("short-stay"),
    /** For how many days somebody who was born here stays without a status of residence. */
    TRANSITIONAL_STAY("transitional-stay");

    private static final Parameters ALL = Parameters.load("resident-records/limits");

    private final String code;

    Limit(String code) {
        this.code = code;
    }

    /** Its value on a day. */
    public int on(LocalDate day) {
        return ALL.on(code, day).small();
    }
}
