package jp.yakuba.platform.inspection;

import java.util.List;
import jp.yakuba.platform.audit.LoggedEntry;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the log, the newest first.
 *
 * @param first how many entries come before them
 * @param previous where the page before begins; null on the first
 * @param next where the page behind begins; null on the last
 */
record LogPage(
        List<LoggedEntry> entries,
        long first,
        @Nullable LogPosition previous,
        @Nullable LogPosition next) {

    LogPage {
        entries = List.copyOf(entries);
    }

    /** A page of what was fetched from a position on, in which one entry too many tells of a further page. */
    static LogPage of(List<LoggedEntry> fetched, LogPosition position, int limit) {
        var more = fetched.size() > limit;
        var cut = more ? fetched.subList(0, limit) : fetched;
        var shown = position.older() ? cut : cut.reversed();
        var first = position.older() ? position.shown() : Math.max(0, position.shown() - shown.size());
        if (shown.isEmpty()) {
            return new LogPage(shown, first, null, null);
        }
        var hasNewer = position.older() ? position.shown() > 0 : more;
        var hasOlder = position.older() ? more : true;
        return new LogPage(
                shown,
                hasNewer ? first : 0,
                hasNewer ? new LogPosition(false, shown.getFirst().id(), first) : null,
                hasOlder ? new LogPosition(true, shown.getLast().id(), first + shown.size()) : null);
    }
}
