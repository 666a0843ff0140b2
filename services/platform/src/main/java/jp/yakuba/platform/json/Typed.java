package jp.yakuba.platform.json;

import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a record and sent in a body, by path from the record on, with what stands beside it. It may be kept
 * as it is and read again later.
 */
public final class Typed {

    private final BodyWalk beside;
    private final String name;
    private final @Nullable BodyWalk record;

    /** @param record null if there is none under the name */
    Typed(BodyWalk beside, String name, @Nullable BodyWalk record) {
        this.beside = beside;
        this.name = name;
        this.record = record;
    }

    /** The text beside the record, empty if none. */
    public String text(String called) {
        return beside.texts().getOrDefault(called, "");
    }

    /** The reason given for each alert that is passed, by its code, in the order of the body. */
    public Map<String, String> passedAlerts() {
        return Collections.unmodifiableMap(beside.reasons());
    }

    /** What was typed of the record, in the order of the body. */
    public Map<String, String> fields() {
        return record == null ? Map.of() : Collections.unmodifiableMap(record.texts());
    }

    /** All that has no place in the body, or is of another type. */
    public Findings faults() {
        var known = Findings.of(beside.faults());
        return record == null
                ? known.and(missing(name))
                : known.and(Findings.of(record.faults())).and(standing(silent(record)));
    }

    /** Of what was found in the fields, that which does not only come of what was not taken. */
    public Findings standing(Findings found) {
        return record == null
                ? Findings.none()
                : Findings.of(found.list().stream()
                        .filter(finding -> !record.comesOfFaults(finding))
                        .toList());
    }

    /** Elements at the end of a list that say nothing: by path nothing would be left of them. */
    private static Findings silent(BodyWalk walk) {
        var kept = new Fields(walk.texts());
        return Findings.of(walk.sizes().entrySet().stream()
                .flatMap(list -> IntStream.range(kept.size(list.getKey()), list.getValue())
                        .mapToObj(i -> missing(list.getKey() + "[" + i + "]")))
                .toList());
    }

    private static Finding missing(String path) {
        return Finding.error(FoundationError.REQUIRED, path, "内容がありません。", "項目を入れてください。");
    }
}
