package jp.yakuba.residentrecords.whereabouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What there is in a town, and what is sent to one thing of it alone.
 *
 * @param all the ids of what there is of each, by the names used in the examples
 * @param subjects the ids by method and path
 */
record Things(List<Map<String, String>> all, Map<String, List<String>> subjects) {

    Things() {
        this(new ArrayList<>(), new TreeMap<>());
    }

    /** There is this. */
    void add(Map<String, String> thing) {
        all.add(thing);
    }

    /** There is this, to which alone these calls are sent. */
    void add(String name, String id, String... calls) {
        add(Map.of(name, only(id, calls)));
    }

    /** To the thing alone these calls are sent; returns its id. */
    String only(String id, String... calls) {
        for (var call : calls) {
            subjects.computeIfAbsent(call, _ -> new ArrayList<>()).add(id);
        }
        return id;
    }
}
