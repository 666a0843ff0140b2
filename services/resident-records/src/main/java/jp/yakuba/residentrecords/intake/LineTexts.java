package jp.yakuba.residentrecords.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.Source;
import org.jspecify.annotations.Nullable;

/** The texts of one line, leaf by leaf as they are taken. A leaf is asked for several times and taken once. */
final class LineTexts implements Source {

    private final Header header;
    private final List<String> line;
    private final TakenText taken = new TakenText();
    private final @Nullable String[] texts;
    private final boolean[] isTaken;

    LineTexts(Header header, List<String> line) {
        this.header = header;
        this.line = line;
        this.texts = new @Nullable String[header.leaves().size()];
        this.isTaken = new boolean[header.leaves().size()];
    }

    @Override
    public @Nullable String text(Leaf leaf) {
        var place = header.place(leaf);
        if (!isTaken[place.number()]) {
            texts[place.number()] = taken.of(place.item(), leaf, header.text(line, place));
            isTaken[place.number()] = true;
        }
        return texts[place.number()];
    }

    /** All texts that there are, by the paths of their leaves. */
    Map<String, String> byPath() {
        var entered = new HashMap<String, String>();
        for (var leaf : header.leaves()) {
            var text = text(leaf);
            if (text != null) {
                entered.put(leaf.path(), text);
            }
        }
        return entered;
    }

    /** What was taken otherwise than it was written. */
    List<Finding> findings() {
        return taken.findings();
    }
}
