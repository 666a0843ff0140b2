package jp.yakuba.residentrecords.whereabouts;

import java.util.Set;

/**
 * What was guarded at a moment.
 *
 * @param places where protected persons lived, live or go, as it was known then
 */
public record GuardsSeen(Set<GuardedPlace> places) {

    /** Copies the set. */
    public GuardsSeen {
        places = Set.copyOf(places);
    }
}
