package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A suppression in force with where it comes from.
 *
 * @param suppression what it says for the person
 * @param household the household it was set on; null of one that was set on the person
 * @param measure the 支援措置 that it is the effect of; null of any other
 * @param reason why; null of a 支援措置
 * @param revision counted up with every change
 */
public record StandingSuppression(
        Suppression suppression,
        @Nullable HouseholdNumber household,
        @Nullable MeasureId measure,
        @Nullable String reason,
        int revision) {}
