package jp.yakuba.platform.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A body that asks for something and passes alerts: {@code passedAlerts} stands beside what is asked.
 *
 * @param asked what is asked
 * @param passedAlerts the reason given for each alert that is passed, by its code
 * @param <R> what can be asked
 */
public record Passing<R extends Record>(R asked, Map<String, String> passedAlerts) {

    /** Copies the reasons; they keep their order. */
    public Passing {
        passedAlerts = Collections.unmodifiableMap(new LinkedHashMap<>(passedAlerts));
    }
}
