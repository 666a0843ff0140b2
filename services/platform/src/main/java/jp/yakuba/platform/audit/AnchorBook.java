package jp.yakuba.platform.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.yakuba.platform.audit.Break.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The anchor as it was read for one municipality.
 *
 * @param lines by number; of two lines with one number, the earlier counts
 * @param faults what is wrong with the file in itself
 * @param anchored the last checkpoint that it must know; 0 if that is not known
 */
record AnchorBook(NavigableMap<Long, AnchorLine> lines, List<Break> faults, long anchored) {

    /** There is no anchor. */
    static final AnchorBook NONE = new AnchorBook(Collections.emptyNavigableMap(), List.of(), 0);

    AnchorBook {
        faults = List.copyOf(faults);
    }

    @Nullable
    AnchorLine line(long number) {
        return lines.get(number);
    }

    /** The first line of a checkpoint after this one; null if there is none. */
    @Nullable
    AnchorLine after(long number) {
        var entry = lines.higherEntry(number);
        return entry == null ? null : entry.getValue();
    }

    /** Goes through the lines in their order. */
    static final class Reader {

        private final String municipality;
        private final List<VerificationKey> trusted;
        private final AnchorState state;
        private final NavigableMap<Long, AnchorLine> lines = new TreeMap<>();
        private final List<Break> faults = new ArrayList<>();
        private long last;
        private String lastHash = Checkpoint.BEFORE_THE_FIRST.toString();

        Reader(String municipality, List<VerificationKey> trusted, AnchorState state) {
            this.municipality = municipality;
            this.trusted = trusted;
            this.state = state;
        }

        void read(String text) {
            AnchorLine.parse(text).ifPresentOrElse(this::read, () -> add(Kind.ANCHOR_UNREADABLE, last));
        }

        private void read(AnchorLine line) {
            if (!line.municipality().equals(municipality)) {
                return;
            }
            if (line.number() <= last) {
                add(Kind.ANCHOR_ORDER, line.number());
                return;
            }
            if (line.number() > last + 1) {
                add(Kind.ANCHOR_LINE_MISSING, last + 1);
            } else if (isUnbound(line)) {
                add(Kind.ANCHOR_LINE_CHANGED, line.number());
            }
            if (line.isSigned() ? !line.isConfirmedBy(trusted) : line.number() >= state.signedFrom()) {
                add(Kind.ANCHOR_LINE_CHANGED, line.number());
            }
            lines.put(line.number(), line);
            last = line.number();
            lastHash = line.hash();
        }

        private boolean isUnbound(AnchorLine line) {
            return line.isSigned() && !line.previousHash().equals(lastHash);
        }

        private void add(Kind kind, long number) {
            if (faults.size() < Verification.MOST_BREAKS) {
                faults.add(new Break(kind, number, null));
            }
        }

        AnchorBook end() {
            if (last < state.anchored()) {
                add(Kind.ANCHOR_LINE_MISSING, last + 1);
            }
            return new AnchorBook(lines, faults.stream().distinct().toList(), state.anchored());
        }
    }
}
