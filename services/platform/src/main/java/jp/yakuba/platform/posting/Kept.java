package jp.yakuba.platform.posting;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.screens.FormState;

/**
 * What was typed into a form that has not been done yet.
 *
 * @param action where it was posted to
 */
public record Kept(String action, Map<String, List<String>> fields) {

    public Kept {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** As it is shown again. */
    public FormState form() {
        return new FormState(fields, Findings.none());
    }

    /** As it was posted. */
    public MultivaluedMap<String, String> posted() {
        var posted = new MultivaluedHashMap<String, String>();
        fields.forEach(posted::put);
        return posted;
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "Kept[" + action + "]";
    }
}
