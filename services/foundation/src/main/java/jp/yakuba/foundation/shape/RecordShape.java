package jp.yakuba.foundation.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.text.GlyphRules;
import org.jspecify.annotations.Nullable;

/**
 * A record tree as a list of leaves, both ways: {@link #bind} makes the record from texts and collects every finding on
 * the way; {@link #visit} writes the record as texts. Components marked {@code @Nullable} may be missing; a nested record
 * that may be missing is so when all of its leaves are.
 */
public final class RecordShape<R extends Record> {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final RecordNode root;
    private final Map<String, Leaf> leaves;

    /** Describes the record; {@code values} says which types are leaves. */
    public RecordShape(Class<R> type, Values values) {
        this.root = new RecordNode(type, "", "", true, Secrecy.UNDECIDED, values);
        this.leaves = root.fold(new AllLeaves())
                .collect(Collectors.toUnmodifiableMap(leaf -> anyElement(leaf.path()), Function.identity()));
    }

    /** The leaves, those of the elements of lists among them. */
    private static final class AllLeaves implements ShapeFold<Stream<Leaf>> {

        @Override
        public Stream<Leaf> leaf(Leaf leaf) {
            return Stream.of(leaf);
        }

        @Override
        public Stream<Leaf> list(Stream<Leaf> element) {
            return element;
        }

        @Override
        public Stream<Leaf> record(Class<?> type, List<Part<Stream<Leaf>>> parts) {
            return parts.stream().flatMap(Part::form);
        }
    }

    private static String anyElement(String path) {
        return INDEX.matcher(path).replaceAll("[]");
    }

    /** All leaves in the order of the components; the elements of lists are not among them. */
    public List<Leaf> leaves() {
        return root.leaves().toList();
    }

    /** The type of the value at a path such as {@code movers[0].birthDate}; null if no leaf stands there. */
    public @Nullable Class<?> typeAt(String path) {
        var leaf = leaves.get(anyElement(path));
        return leaf == null ? null : leaf.type();
    }

    /** From whom the value at a path is to be kept; undecided if no leaf stands there. */
    public Secrecy secrecyAt(String path) {
        var leaf = leaves.get(anyElement(path));
        return leaf == null ? Secrecy.UNDECIDED : leaf.secrecy();
    }

    /** Whether what is typed at a path is kept as it is, {@link FreeText}. */
    public boolean isFreeText(String path) {
        var leaf = leaves.get(anyElement(path));
        return leaf != null && leaf.freeText() != null;
    }

    /** What of the record was typed freely, by path. */
    public Map<String, String> freeTexts(R whole) {
        return freeTexts(whole, any -> true);
    }

    /** The same of those that are typed so. */
    public Map<String, String> freeTexts(R whole, Predicate<FreeText> such) {
        var texts = new LinkedHashMap<String, String>();
        visit(whole, (leaf, text) -> {
            var freeText = leaf.freeText();
            if (text != null && freeText != null && such.test(freeText)) {
                texts.put(leaf.path(), text);
            }
        });
        return texts;
    }

    /** What a record that was entered may not hold, where no alert can be passed. */
    public Findings unprintable(R entered) {
        return GlyphRules.require(freeTexts(entered, text -> !text.anyGlyph()))
                .and(GlyphRules.pictographs(freeTexts(entered, FreeText::anyGlyph)));
    }

    /** Every leaf once, with {@code [0]} for the elements of a list. */
    public Collection<Leaf> everyLeaf() {
        return leaves.values();
    }

    /** Makes the record; its value is null if and only if the findings have an error. */
    @SuppressWarnings("unchecked")
    public Bound<R> bind(Source source) {
        var findings = new ArrayList<Finding>();
        var made = (R) root.bind(source, findings);
        return new Bound<>(findings.isEmpty() ? made : null, Findings.of(findings));
    }

    /** The record without what the reader may not read; all of that must be such that it may be missing. */
    public R without(R whole, Predicate<Secrecy> hidden) {
        return taking(whole, null, hidden);
    }

    /** The record, with what is hidden from who wrote it as it stood before. */
    public R keeping(R whole, R before, Predicate<Secrecy> hidden) {
        return taking(whole, before, hidden);
    }

    @SuppressWarnings("unchecked")
    private R taking(R whole, @Nullable R other, Predicate<Secrecy> hidden) {
        return (R) Objects.requireNonNull(root.taking(whole, other, hidden));
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
