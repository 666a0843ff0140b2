package jp.yakuba.platform.events;

import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;

/**
 * Where a subscriber's events come from: the feed of this database, or that of another service over HTTP. Both refuse with
 * {@link jp.yakuba.platform.problems.ProblemType#EVENTS_REMOVED} where events that are asked for are no longer kept.
 */
interface FeedReader {

    /** Whether it may be read for the municipality at all. */
    boolean serves(MunicipalityCode municipality);

    /** The next page for the operator's municipality, as the operator may see it. */
    EventPage read(Operator operator, FeedQuery query);

    /** A page of the snapshot for the operator's municipality, as the operator may see it. */
    SnapshotPage snapshot(Operator operator, SnapshotQuery query);
}
