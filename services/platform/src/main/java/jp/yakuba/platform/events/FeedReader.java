package jp.yakuba.platform.events;

import jp.yakuba.platform.operator.Operator;

/** Where a subscriber's events come from: the feed of this database, or that of another service over HTTP. */
interface FeedReader {

    /** The next page for the operator's municipality. */
    EventPage read(Operator operator, FeedQuery query);
}
