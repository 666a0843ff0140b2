package jp.yakuba.foundation.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A record tree as a list of leaves, both ways: {@link #bind} makes the record from texts and collects every finding on
 * the way; {@link #visit} writes the record as texts. Components marked {@code @Nullable} may be missing; a nested record
 * that may be missing is so when all of its leaves are.
 */
public final class RecordShape<R extends Record> {

    private final RecordNode root;

    /** Describes the record; {@code values} says which types are leaves. */
    public RecordShape(Class<R> type, Values values) {
        this.root = new RecordNode(type, "", "", true, values);
    }

    /** All leaves in the order of the components; the elements of lists are not among them. */
    public List<Leaf> leaves() {
        return root.leaves().toList();
    }

    /** Makes the record; its value is null if and only if the findings have an error. */
    @SuppressWarnings("unchecked")
    public Bound<R> bind(Source source) {
        var findings = new ArrayList<Finding>();
        var made = (R) root.bind(source, findings);
        return new Bound<>(findings.isEmpty() ? made : null, Findings.of(findings));
    }

    /** Shows each leaf with its text, null where there is none; lists element by element. */
    public void visit(R whole, BiConsumer<Leaf, @Nullable String> visitor) {
        root.visit(whole, visitor);
    }

    /** Makes something of the whole shape, its lists included. */
    public <T> T fold(ShapeFold<T> fold) {
        return root.fold(fold);
    }
}
